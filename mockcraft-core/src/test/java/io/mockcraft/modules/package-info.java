/** A package that no module of ours has, as people's own are. */
@NullMarked
package io.mockcraft.modules;

import org.jspecify.annotations.NullMarked;
