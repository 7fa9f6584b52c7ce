package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A column as the user wrote it.
 *
 * @param name as written
 * @param at where it stands
 * @param path its path, such as {@code tables.users.columns.email}
 * @param type the SQL type, for tables that are created; null when left to the catalog or to the generator
 * @param rule how its values are made
 * @param hidden whether it only serves other columns and is not written
 */
public record ColumnSpec(
        String name, Location at, String path, @Nullable String type, ColumnRule rule, boolean hidden) {}
