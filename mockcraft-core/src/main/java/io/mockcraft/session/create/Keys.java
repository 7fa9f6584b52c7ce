package io.mockcraft.session.create;

import io.mockcraft.schema.TableSpec;
import java.util.List;

/** Primary keys of tables that are only written down. */
final class Keys {

    private Keys() {}

    /** What the schema says, else the column {@code id}, which is made where there is none. */
    static List<String> of(TableSpec table) {
        return table.primaryKey().isEmpty() ? List.of("id") : table.primaryKey();
    }
}
