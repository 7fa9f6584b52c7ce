/** The front door of MockCraft. */
@NullMarked
package io.mockcraft;

import org.jspecify.annotations.NullMarked;
