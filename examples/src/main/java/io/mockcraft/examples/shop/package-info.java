/** A small shop on plain JDBC. */
@NullMarked
package io.mockcraft.examples.shop;

import org.jspecify.annotations.NullMarked;
