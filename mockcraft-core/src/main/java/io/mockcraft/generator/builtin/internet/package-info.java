/** What is found in addresses, headers and logs of the net. */
@NullMarked
package io.mockcraft.generator.builtin.internet;

import org.jspecify.annotations.NullMarked;
