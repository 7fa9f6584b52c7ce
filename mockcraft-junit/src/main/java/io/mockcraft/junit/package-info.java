/** MockCraft for JUnit Jupiter. */
@NullMarked
package io.mockcraft.junit;

import org.jspecify.annotations.NullMarked;
