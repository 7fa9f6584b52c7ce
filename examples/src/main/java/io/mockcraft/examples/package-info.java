/** Small applications, and test classes that seed real databases for them: what the README shows, compiled. */
@NullMarked
package io.mockcraft.examples;

import org.jspecify.annotations.NullMarked;
