package io.mockcraft.session.create;

import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.TableSpec;
import java.util.List;
import java.util.stream.Stream;

/** How columns are called that other parts of a table name: as their own rules write them. */
final class ColumnNames {

    private ColumnNames() {}

    /** The exact name first, else the one that matches when case is ignored, else the name as it is. */
    static String own(TableSpec table, String name) {
        List<String> near = names(table)
                .filter(other -> other.equalsIgnoreCase(name))
                .distinct()
                .toList();
        return near.size() == 1 && names(table).noneMatch(name::equals) ? near.get(0) : name;
    }

    static List<String> own(TableSpec table, List<String> names) {
        return names.stream().map(name -> own(table, name)).toList();
    }

    private static Stream<String> names(TableSpec table) {
        return table.columns().stream().map(ColumnSpec::name);
    }
}
