package io.mockcraft.store.sql.relations;

import io.mockcraft.store.ClaimRequest.Kind;
import io.mockcraft.store.sql.names.Identifiers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How rows refer where only the schema says so: the two sides may be of different types, and a type column may say which
 * table is meant.
 *
 * @param compared how each column is compared with the one that it refers to
 * @param kind which rows refer; null for all
 * @param kindAsText whether the type column is compared as text
 */
public record Loose(List<Compared> compared, @Nullable Kind kind, boolean kindAsText) {

    private static final Set<String> NUMBERS =
            Set.of("pg_catalog.int2", "pg_catalog.int4", "pg_catalog.int8", "pg_catalog.numeric");
    private static final Set<String> TEXTS = Set.of("pg_catalog.text", "pg_catalog.varchar", "pg_catalog.bpchar");
    private static final Set<String> WITHOUT_EQUALITY = Set.of("pg_catalog.json", "pg_catalog.xml", "pg_catalog.point");

    /** How two columns are compared: only one that is compared as it is can be found over its index. */
    enum Compared {
        ALIKE(false, false),
        CHILD_AS_TEXT(true, false),
        PARENT_AS_TEXT(false, true),
        AS_TEXTS(true, true);

        private final boolean child;
        private final boolean parent;

        Compared(boolean child, boolean parent) {
            this.child = child;
            this.parent = parent;
        }

        String condition(String childColumn, String parentColumn) {
            return text(parentColumn, parent) + " = " + text(childColumn, child);
        }
    }

    static Loose of(Relation child, List<String> columns, Relation parent, List<String> targets, @Nullable Kind kind) {
        List<Compared> compared = IntStream.range(0, columns.size())
                .mapToObj(i -> compared(type(child, columns.get(i)), type(parent, targets.get(i))))
                .toList();
        return new Loose(compared, kind, kind != null && !TEXTS.contains(type(child, kind.column())));
    }

    /** The type of a column that is there; some names of types are written in quotes. */
    private static String type(Relation table, String column) {
        return Objects.requireNonNull(table.types().get(column)).replace("\"", "");
    }

    private static Compared compared(String child, String parent) {
        boolean same = child.equals(parent) && !WITHOUT_EQUALITY.contains(child);
        if (same || NUMBERS.contains(child) && NUMBERS.contains(parent)) {
            return Compared.ALIKE;
        }
        boolean childIsText = TEXTS.contains(child);
        boolean parentIsText = TEXTS.contains(parent);
        if (childIsText) {
            return parentIsText ? Compared.ALIKE : Compared.PARENT_AS_TEXT;
        }
        return parentIsText ? Compared.CHILD_AS_TEXT : Compared.AS_TEXTS;
    }

    /** What a row must hold to refer at all, behind an AND; empty where every row does. */
    String condition(String childAlias) {
        return kind == null
                ? ""
                : " AND " + text(childAlias + "." + Identifiers.quote(kind.column()), kindAsText) + " = "
                        + literal(kind.value());
    }

    private static String text(String column, boolean cast) {
        return cast ? column + "::text" : column;
    }

    private static String literal(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
