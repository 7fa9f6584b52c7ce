/** Keys unique by construction: what is counted through, dealt out or combined, and for how many rows it suffices. */
@NullMarked
package io.mockcraft.planner.key;

import org.jspecify.annotations.NullMarked;
