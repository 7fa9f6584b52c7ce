/** Numbers, times and codes as ASCII text, without any help of the JVM's locales. */
@NullMarked
package io.mockcraft.generator.format;

import org.jspecify.annotations.NullMarked;
