/** Rows as the user's own objects: records, JavaBeans and maps. */
@NullMarked
package io.mockcraft.row.mapping;

import org.jspecify.annotations.NullMarked;
