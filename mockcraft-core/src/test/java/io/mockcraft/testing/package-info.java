/** What the tests of every module share. */
@NullMarked
package io.mockcraft.testing;

import org.jspecify.annotations.NullMarked;
