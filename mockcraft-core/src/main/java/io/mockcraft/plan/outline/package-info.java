/** A plan in words, for people. */
@NullMarked
package io.mockcraft.plan.outline;

import org.jspecify.annotations.NullMarked;
