/** Accounts, cards, securities and money. */
@NullMarked
package io.mockcraft.generator.builtin.finance;

import org.jspecify.annotations.NullMarked;
