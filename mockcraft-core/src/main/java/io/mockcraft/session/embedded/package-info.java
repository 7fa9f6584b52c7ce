/** The embedded database server, where one is on the class path. */
@NullMarked
package io.mockcraft.session.embedded;

import org.jspecify.annotations.NullMarked;
