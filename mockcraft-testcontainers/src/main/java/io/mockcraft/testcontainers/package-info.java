/** Running containers as stores. */
@NullMarked
package io.mockcraft.testcontainers;

import org.jspecify.annotations.NullMarked;
