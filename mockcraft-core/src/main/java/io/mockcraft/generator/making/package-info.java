/** How generators are defined and compiled: the parts that every trade builds upon. */
@NullMarked
package io.mockcraft.generator.making;

import org.jspecify.annotations.NullMarked;
