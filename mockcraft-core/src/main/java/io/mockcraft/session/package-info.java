/** A whole life cycle, without JUnit in it: seed, hand over, report, clean. */
@NullMarked
package io.mockcraft.session;

import org.jspecify.annotations.NullMarked;
