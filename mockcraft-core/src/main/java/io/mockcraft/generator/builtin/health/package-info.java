/** Patients, their conditions and their care. */
@NullMarked
package io.mockcraft.generator.builtin.health;

import org.jspecify.annotations.NullMarked;
