/** AssertJ assertions over a seeded database; AssertJ itself is optional. */
@NullMarked
package io.mockcraft.assertj;

import org.jspecify.annotations.NullMarked;
