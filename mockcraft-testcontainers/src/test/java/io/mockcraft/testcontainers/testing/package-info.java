/** What tests that need a container engine share. */
@NullMarked
package io.mockcraft.testcontainers.testing;

import org.jspecify.annotations.NullMarked;
