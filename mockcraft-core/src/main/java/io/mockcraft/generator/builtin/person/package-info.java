/** People and how they are called and reached. */
@NullMarked
package io.mockcraft.generator.builtin.person;

import org.jspecify.annotations.NullMarked;
