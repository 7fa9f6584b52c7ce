package io.mockcraft.store.sql;

import io.mockcraft.store.ClaimRequest.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A random schema: tables with keys of every kind that refer to each other in every way.
 *
 * @param tables its tables
 */
record Shape(List<Spec> tables) {

    private static final String LOOSE = "LOOSE";

    enum KeyKind {
        IDENTITY,
        SERIAL,
        PLAIN,
        UUID,
        TEXT,
        COMPOSITE,
        JUNCTION,
        NONE
    }

    /** A table. */
    record Spec(int number, KeyKind key, List<Ref> refs, boolean partitioned, boolean inherited) {
        String name() {
            return "t" + number;
        }

        List<String> keyColumns() {
            return switch (key) {
                case IDENTITY, SERIAL, PLAIN, UUID, TEXT -> List.of("id");
                case COMPOSITE -> List.of("a", "b");
                case JUNCTION ->
                    refs.stream().limit(2).flatMap(r -> r.columns().stream()).toList();
                case NONE -> List.of();
            };
        }

        boolean isNumbered() {
            return key == KeyKind.IDENTITY || key == KeyKind.SERIAL || key == KeyKind.PLAIN;
        }
    }

    /** A foreign key of table {@code from}, the {@code place}-th, or a reference that only the schema knows. */
    record Ref(int from, int place, int to, KeyKind toKey, boolean required, String action) {
        List<String> columns() {
            return toKey == KeyKind.COMPOSITE ? List.of(stem() + "_a", stem() + "_b") : List.of(stem());
        }

        boolean loose() {
            return action.equals(LOOSE);
        }

        Tie tie(Spec parent) {
            return new Tie(Bench.table("t" + from), columns(), Bench.table("t" + to), parent.keyColumns(), null);
        }

        String stem() {
            return "r" + place;
        }
    }

    static Shape random(Random random) {
        int count = 3 + random.nextInt(5);
        List<KeyKind> kinds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            KeyKind kind = KeyKind.values()[random.nextInt(KeyKind.values().length)];
            boolean early = i < 2 && (kind == KeyKind.JUNCTION || kind == KeyKind.NONE);
            kinds.add(early ? KeyKind.IDENTITY : kind);
        }
        boolean loose = random.nextInt(3) == 0;
        List<Spec> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean partitioned = kinds.get(i) == KeyKind.PLAIN && random.nextInt(3) == 0;
            tables.add(new Spec(
                    i,
                    kinds.get(i),
                    refs(random, i, kinds, loose),
                    partitioned,
                    !partitioned && random.nextInt(8) == 0));
        }
        return new Shape(tables);
    }

    private static List<Ref> refs(Random random, int table, List<KeyKind> kinds, boolean loose) {
        List<Integer> parents = IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i) != KeyKind.JUNCTION && kinds.get(i) != KeyKind.NONE)
                .boxed()
                .toList();
        boolean junction = kinds.get(table) == KeyKind.JUNCTION;
        int count = junction ? 2 + random.nextInt(2) : random.nextInt(4);
        List<Ref> refs = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            int to = parents.get(random.nextInt(parents.size()));
            boolean required = junction && place < 2 || to < table && random.nextInt(3) == 0;
            refs.add(new Ref(table, place, to, kinds.get(to), required, action(random, required, loose)));
        }
        return refs;
    }

    private static String action(Random random, boolean required, boolean loose) {
        if (loose && random.nextBoolean()) {
            return LOOSE;
        }
        List<String> actions =
                List.of("NO ACTION", "RESTRICT", "CASCADE", "NO ACTION DEFERRABLE INITIALLY DEFERRED", "SET NULL");
        return actions.get(random.nextInt(required ? 4 : 5));
    }

    /** The references that only the schema knows. */
    List<Tie> ties() {
        return tables.stream()
                .flatMap(t -> t.refs().stream())
                .filter(Ref::loose)
                .map(r -> r.tie(tables.get(r.to())))
                .toList();
    }

    String ddl() {
        String creates = tables.stream().map(this::create).collect(Collectors.joining());
        String keys = tables.stream()
                .flatMap(t -> t.refs().stream())
                .filter(r -> !r.loose())
                .map(r -> "ALTER TABLE t" + r.from() + " ADD FOREIGN KEY (" + String.join(", ", r.columns())
                        + ") REFERENCES t" + r.to() + " ON DELETE " + r.action() + ";\n")
                .collect(Collectors.joining());
        return creates + keys;
    }

    private String create(Spec table) {
        String key = switch (table.key()) {
            case IDENTITY -> "id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ";
            case SERIAL -> "id serial PRIMARY KEY, ";
            case PLAIN -> "id bigint PRIMARY KEY, ";
            case UUID -> "id uuid PRIMARY KEY, ";
            case TEXT -> "id text PRIMARY KEY, ";
            case COMPOSITE -> "a int, b text, PRIMARY KEY (a, b), ";
            case JUNCTION -> "PRIMARY KEY (" + String.join(", ", table.keyColumns()) + "), ";
            case NONE -> "";
        };
        String refs = table.refs().stream().map(Shape::columns).collect(Collectors.joining());
        String name = table.name();
        return "CREATE TABLE " + name + " (" + key + refs + "tag text, v text)"
                + (table.partitioned() ? " PARTITION BY HASH (id)" : "") + ";\n"
                + (table.partitioned()
                        ? IntStream.range(0, 2)
                                .mapToObj(i -> "CREATE TABLE " + name + "_p" + i + " PARTITION OF " + name
                                        + " FOR VALUES WITH (MODULUS 2, REMAINDER " + i + ");\n")
                                .collect(Collectors.joining())
                        : "")
                + (table.inherited() ? "CREATE TABLE " + name + "_kid (more text) INHERITS (" + name + ");\n" : "");
    }

    private static String columns(Ref ref) {
        String type = switch (ref.toKey()) {
            case IDENTITY, PLAIN, SERIAL -> " bigint";
            case UUID -> " uuid";
            default -> " text";
        };
        String suffix = ref.required() ? " NOT NULL, " : ", ";
        return ref.toKey() == KeyKind.COMPOSITE
                ? ref.stem() + "_a int" + suffix + ref.stem() + "_b text" + suffix
                : ref.stem() + type + suffix;
    }
}
