/** What a user of MockCraft writes. */
@NullMarked
package io.mockcraft.examples;

import org.jspecify.annotations.NullMarked;
