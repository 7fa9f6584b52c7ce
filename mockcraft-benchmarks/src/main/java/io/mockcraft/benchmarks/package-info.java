/** How fast MockCraft is, beside its peers. */
@NullMarked
package io.mockcraft.benchmarks;

import org.jspecify.annotations.NullMarked;
