/** What went wrong, where, why and how to mend it. */
@NullMarked
package io.mockcraft.problem;

import org.jspecify.annotations.NullMarked;
