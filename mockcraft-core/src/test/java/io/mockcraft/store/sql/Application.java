package io.mockcraft.store.sql;

import io.mockcraft.store.sql.Shape.KeyKind;
import io.mockcraft.store.sql.Shape.Ref;
import io.mockcraft.store.sql.Shape.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Random statements, as an application and its migrations would run them. What the database refuses is no harm. */
final class Application {

    private final Shape shape;
    private final Random random;
    private int counter = 1_000_000;

    Application(Shape shape, Random random) {
        this.shape = shape;
        this.random = random;
    }

    /** Rows that are there before anything is seeded. */
    String before() {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < 6 + random.nextInt(12); i++) {
            script.append(insert(any(), "before", "before", false));
        }
        for (Spec table : shape.tables()) {
            if (table.inherited()) {
                script.append(tried("INSERT INTO " + table.name() + "_kid SELECT * FROM ONLY " + table.name()));
            }
        }
        return script.toString();
    }

    /** What a test does to seeded rows. */
    String test() {
        StringBuilder script = new StringBuilder("SET CONSTRAINTS ALL IMMEDIATE;");
        // Where no key holds a reference, a deleted row leaves others behind that have no path to ours.
        for (int i = 0; shape.ties().isEmpty() && i < random.nextInt(3); i++) {
            Spec table = any();
            String only = table.partitioned() ? "" : "ONLY ";
            script.append(tried(
                    "DELETE FROM " + only + table.name() + " t USING (" + pick(table, "seed") + ") x WHERE t.v = x.v"));
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            script.append(insert(any(), "app", random.nextBoolean() ? "seed" : "app", true));
        }
        for (int i = 0; i < random.nextInt(8); i++) {
            script.append(repoint(any(), random.nextInt(3) == 0 ? "seed" : "before"));
        }
        script.append(tried("UPDATE " + any().name() + " SET v = v || '!' WHERE tag = 'seed'"));
        return script.toString();
    }

    private Spec any() {
        return shape.tables().get(random.nextInt(shape.tables().size()));
    }

    private static String tried(String statement) {
        return "DO $t$ BEGIN " + statement + "; EXCEPTION WHEN OTHERS THEN NULL; END $t$;\n";
    }

    /** One row of a table with a tag, or none. */
    private String pick(Spec table, String tag) {
        return "SELECT * FROM " + (table.partitioned() ? "" : "ONLY ") + table.name() + " WHERE tag = '" + tag
                + "' ORDER BY md5(v || '" + random.nextInt() + "') LIMIT 1";
    }

    /** A row that refers to rows with that tag, or, not always and never at all of its references, to others. */
    private String insert(Spec table, String tag, String parents, boolean mustRefer) {
        List<String> columns = new ArrayList<>(List.of("tag", "v"));
        List<String> values = new ArrayList<>(List.of("'" + tag + "'", "'" + counter + "'"));
        List<String> from = new ArrayList<>();
        boolean refers = false;
        for (Ref ref : table.refs()) {
            boolean last = ref.place() == table.refs().size() - 1;
            boolean ours = mustRefer && last && !refers || random.nextBoolean();
            if (ref.required() || ours || random.nextBoolean()) {
                refers |= ours;
                refer(ref, ours ? parents : "before", columns, values, from);
            }
        }
        if (mustRefer && !refers) {
            return "";
        }
        key(table, columns, values);
        return tried("INSERT INTO " + table.name() + " (" + String.join(", ", columns) + ") SELECT "
                + String.join(", ", values) + (from.isEmpty() ? "" : " FROM " + String.join(", ", from)));
    }

    private void refer(Ref ref, String tag, List<String> columns, List<String> values, List<String> from) {
        String alias = "x" + ref.place();
        Spec parent = shape.tables().get(ref.to());
        columns.addAll(ref.columns());
        parent.keyColumns().forEach(c -> values.add(alias + "." + c));
        from.add("(" + pick(parent, tag) + ") " + alias);
    }

    private void key(Spec table, List<String> columns, List<String> values) {
        int next = counter++;
        switch (table.key()) {
            case PLAIN -> add(columns, values, "id", Integer.toString(next));
            case UUID -> add(columns, values, "id", "md5('" + next + "')::uuid");
            case TEXT -> add(columns, values, "id", "'a \"quoted\", {odd} \\ " + next + "'");
            case COMPOSITE -> {
                add(columns, values, "a", Integer.toString(next));
                add(columns, values, "b", "'b''" + next + "'");
            }
            default -> {
                // The database numbers it, or it has no key of its own.
            }
        }
    }

    private static void add(List<String> columns, List<String> values, String column, String value) {
        columns.add(column);
        values.add(value);
    }

    /** Points a row at a seeded one, or at one of the application's. */
    private String repoint(Spec table, String tag) {
        if (table.refs().isEmpty()) {
            return "";
        }
        Ref ref = table.refs().get(random.nextInt(table.refs().size()));
        Spec parent = shape.tables().get(ref.to());
        String sets = ref.columns().stream()
                .map(c -> c + " = x." + parent.keyColumns().get(ref.columns().indexOf(c)))
                .collect(Collectors.joining(", "));
        String only = table.partitioned() ? "" : "ONLY ";
        String which = table.key() == KeyKind.NONE ? "t.ctid" : "t.v";
        return tried("UPDATE " + only + table.name() + " t SET " + sets + " FROM ("
                + pick(parent, random.nextInt(4) == 0 ? "app" : "seed") + ") x WHERE " + which + " = (SELECT "
                + which.replace("t.", "y.") + " FROM " + only + table.name() + " y WHERE tag = '" + tag
                + "' ORDER BY md5(v || '" + random.nextInt() + "') LIMIT 1)");
    }
}
