package io.mockcraft.plan.outline;

import java.time.Instant;
import java.util.List;

/**
 * A plan in words: what would be written, in which order, and how each column is made; immutable.
 *
 * <p>{@link #toString()} is a table for people; its form may change.
 *
 * @param source the schema's name
 * @param now the schema's clock
 * @param fingerprint what a replay compares: 12 hex digits of everything that can change a value but the seed
 * @param tables the tables to write, parents first
 * @param notices counts that were reduced, tables left empty, and why
 */
public record PlanOutline(
        String source, Instant now, String fingerprint, List<TableOutline> tables, List<String> notices) {

    /** Makes the lists immutable. */
    public PlanOutline {
        tables = List.copyOf(tables);
        notices = List.copyOf(notices);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append("Plan ").append(fingerprint).append(" of ").append(source);
        text.append(", now ").append(now).append(", ").append(tables.size()).append(" tables\n");
        for (int i = 0; i < tables.size(); i++) {
            append(text, i + 1, tables.get(i));
        }
        notices.forEach(notice -> text.append("notice: ").append(notice).append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, int number, TableOutline table) {
        text.append('\n').append(number).append(". ").append(table.name());
        text.append(": ").append(table.rows()).append(" rows\n");
        int names =
                table.columns().stream().mapToInt(c -> c.name().length()).max().orElse(0);
        int types =
                table.columns().stream().mapToInt(c -> c.type().length()).max().orElse(0);
        for (ColumnOutline column : table.columns()) {
            text.append("   ")
                    .append(column.name())
                    .append(" ".repeat(names - column.name().length() + 2));
            text.append(column.type()).append(" ".repeat(types - column.type().length() + 2));
            text.append(column.made()).append('\n');
        }
        table.references()
                .forEach(line -> text.append("   reference ").append(line).append('\n'));
        table.unique().forEach(line -> text.append("   unique ").append(line).append('\n'));
    }
}
