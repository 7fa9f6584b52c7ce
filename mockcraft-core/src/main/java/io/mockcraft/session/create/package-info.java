/** What tables a schema describes, for databases that lack them. */
@NullMarked
package io.mockcraft.session.create;

import org.jspecify.annotations.NullMarked;
