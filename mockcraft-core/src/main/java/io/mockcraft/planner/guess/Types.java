package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;

/** The same column with another type, to ask what generator it would get. */
final class Types {

    private Types() {}

    static Column withType(Column column, DataType type) {
        return new Column(
                column.name(),
                type,
                column.nullable(),
                column.defaultExpression(),
                column.identity(),
                column.generated(),
                column.sequence());
    }

    static Column withLength(Column column, int length) {
        DataType type = column.type();
        return withType(
                column,
                new DataType(
                        type.kind(),
                        type.sqlName(),
                        length,
                        type.precision(),
                        type.scale(),
                        type.labels(),
                        type.element(),
                        type.fields(),
                        type.domainChecks()));
    }
}
