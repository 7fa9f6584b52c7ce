/** Companies, jobs and what they sell. */
@NullMarked
package io.mockcraft.generator.builtin.company;

import org.jspecify.annotations.NullMarked;
