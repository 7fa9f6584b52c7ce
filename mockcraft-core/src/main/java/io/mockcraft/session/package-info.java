/** What people hold in their hands: how rows are asked for, the rows, and single rows beside them. */
@NullMarked
package io.mockcraft.session;

import org.jspecify.annotations.NullMarked;
