package io.mockcraft.store.sql.catalog;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.Routine;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The columns of every table, their types resolved. */
final class Columns {

    private final Types types;
    private final ByTable<Attribute> attributes;

    private Columns(Types types, ByTable<Attribute> attributes) {
        this.types = types;
        this.attributes = attributes;
    }

    static Columns read(Query query, List<Routine> routines) throws SQLException {
        Map<TypeUse, TypeRow> rows = TypeRow.read(query, routines);
        var composites = rows.values().stream().map(TypeRow::relation).filter(oid -> oid != 0);
        ByTable<Attribute> attributes = Attribute.read(query, composites);
        return new Columns(new Types(rows, attributes), attributes);
    }

    List<Column> of(long table) {
        return attributes.of(table).stream().map(this::column).toList();
    }

    /** Where sequences end, by the columns that they number. */
    Map<String, Long> sequenceEnds(long table) {
        return attributes.of(table).stream()
                .filter(a -> a.sequenceEnd() != null)
                .collect(Collectors.toMap(Attribute::name, a -> Objects.requireNonNull(a.sequenceEnd())));
    }

    private Column column(Attribute a) {
        boolean nullable = !a.notNull() && !types.refusesNull(a.type());
        return new Column(
                a.name(),
                types.of(a.type()),
                nullable,
                a.defaultExpression(),
                a.identity(),
                a.generated(),
                a.sequence());
    }
}
