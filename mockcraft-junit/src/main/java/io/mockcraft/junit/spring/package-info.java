/** What is asked of Spring; loaded only where Spring is on the class path. */
@NullMarked
package io.mockcraft.junit.spring;

import org.jspecify.annotations.NullMarked;
