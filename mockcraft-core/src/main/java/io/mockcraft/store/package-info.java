/** The contract of a place that rows go to. */
@NullMarked
package io.mockcraft.store;

import org.jspecify.annotations.NullMarked;
