/** Tables, columns, references and keys while they are being planned: what the steps of planning fill in one after the other. */
@NullMarked
package io.mockcraft.planner.draft;

import org.jspecify.annotations.NullMarked;
