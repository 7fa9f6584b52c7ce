/** Tests of the tables that are created. */
@NullMarked
package io.mockcraft.session.create;

import org.jspecify.annotations.NullMarked;
