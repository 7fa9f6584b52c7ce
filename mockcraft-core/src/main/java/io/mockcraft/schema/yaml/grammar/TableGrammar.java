package io.mockcraft.schema.yaml.grammar;

import static io.mockcraft.schema.yaml.grammar.Shapes.COUNT;
import static io.mockcraft.schema.yaml.grammar.Shapes.DISTRIBUTION;
import static io.mockcraft.schema.yaml.grammar.Shapes.FLAG;
import static io.mockcraft.schema.yaml.grammar.Shapes.NAMES;
import static io.mockcraft.schema.yaml.grammar.Shapes.NUMBER;
import static io.mockcraft.schema.yaml.grammar.Shapes.RULES;
import static io.mockcraft.schema.yaml.grammar.Shapes.SPAN;
import static io.mockcraft.schema.yaml.grammar.Shapes.TEXT;
import static io.mockcraft.schema.yaml.grammar.Shapes.VALUES;
import static io.mockcraft.schema.yaml.grammar.Shapes.WEIGHTS;
import static io.mockcraft.schema.yaml.grammar.Shapes.a;
import static io.mockcraft.schema.yaml.grammar.Shapes.either;
import static io.mockcraft.schema.yaml.grammar.Shapes.key;
import static io.mockcraft.schema.yaml.grammar.Shapes.list;
import static io.mockcraft.schema.yaml.grammar.Shapes.map;

import java.util.List;
import java.util.stream.Stream;

/** Tables, collections, key spaces, and what stands in them beside rules. */
public final class TableGrammar {

    private static final Key ROWS =
            key("rows", either(COUNT, a("rows")), "How many: a count, so many per parent, or cover. Left out: 10.");
    private static final Key PRIMARY_KEY =
            key("primaryKey", NAMES, "The primary key's columns; only needed where the table is created.");
    private static final Key THROUGH = key("through", list(TEXT), "References whose pairs are unique: many-to-many.");
    private static final Key UNIQUE = key(
            "unique",
            either(TEXT, a("unique"), list(either(NAMES, a("unique")))),
            "What is unique, alone or together.");
    private static final List<Key> SHARED = List.of(
            key("template", NAMES, "Templates below this one, the last on top."),
            key("without", NAMES, "Columns of what it extends, or of its templates, that it does not inherit."),
            key("references", map(a("reference")), "Composite or filtered references, or several to one table."),
            key("variants", list(a("variant")), "The ways its rows look: columns that belong together."),
            key("pinned", list(RULES), "Given rows; every scalar is itself."),
            key("traits", map(RULES), "Named changes for fixtures; every scalar is itself."),
            key("store", TEXT, "The database that it belongs to, where there are several."));

    /** A table. */
    public static final Kind TABLE = kind(
            "table",
            List.of(
                    ROWS,
                    key("rowCount", COUNT, "Another name of rows; other tools write it."),
                    PRIMARY_KEY,
                    THROUGH,
                    UNIQUE,
                    key("columns", RULES, "A rule for each column that matters.")));

    /** A collection. */
    public static final Kind COLLECTION = kind(
            "collection",
            List.of(ROWS, PRIMARY_KEY, THROUGH, UNIQUE, key("fields", RULES, "A rule for each field that matters.")));

    /** A key space. */
    public static final Kind KEY_SPACE = kind(
            "key space",
            List.of(
                    ROWS,
                    key("key", TEXT, "The key's text, such as session:#{id}."),
                    key("ttl", SPAN, "How long a key lives; for ever when left out."),
                    key("fields", RULES, "A rule for each field.")));

    /** Row counts. */
    public static final Kind ROW_COUNT = Kind.of(
            "rows",
            key("per", TEXT, "The reference of this table that leads to the parent."),
            key("count", COUNT, "How many for each parent: a count or a range such as 2..6."),
            key("weights", WEIGHTS, "Counts or ranges with their weights."),
            key("distribution", DISTRIBUTION, "How the counts are spread over their range."),
            key("cover", NAMES, "References and columns of which each combination gets a row."));

    /** A unique constraint. */
    public static final Kind UNIQUENESS = Kind.of(
            "unique",
            key("columns", NAMES, "The columns that are unique together."),
            key("ignoreCase", FLAG, "Whether letter case does not count."),
            key("where", TEXT, "Which rows it covers, such as \"deleted_at == null\"."));

    /** A variant. */
    public static final Kind VARIANT = Kind.of(
            "variant",
            key("weight", NUMBER, "How often it comes, beside the others; 1 when left out."),
            key("set", RULES, "Its columns; every scalar is itself."));

    /** A reference. */
    public static final Kind REFERENCE = Kind.of(
            "reference",
            key("columns", NAMES, "The referencing columns; without them nothing is written, but paths can use it."),
            key("to", TEXT, "The table."),
            key(
                    "toAny",
                    either(map(either(TEXT, a("target"))), list(TEXT)),
                    "The tables that it may lead to, by what the first column then holds."),
            key("where", TEXT, "Which rows may be chosen, such as \"role == 'OWNER'\"."),
            key("nulls", NUMBER, "The share of rows that refer to none."),
            key("unique", FLAG, "Whether each parent is chosen once at most."),
            key("tree", a("tree"), "The shape, where a table refers to itself."),
            key("match", map(TEXT), "Columns of the parent that equal columns of this row."),
            key("weights", either(VALUES, TEXT), "How often which parent is chosen: by its key, or by a column of it."),
            key("distribution", DISTRIBUTION, "How the parents are spread: zipf takes some far more often."),
            key("fromExisting", FLAG, "Whether only rows that were there before may be chosen."),
            key("when", TEXT, "Which rows refer to one at all."));

    /** One table of a reference that may lead to several. */
    public static final Kind TARGET = Kind.of(
            "target",
            key("to", TEXT, "The table."),
            key("weight", NUMBER, "How often it comes, beside the others; 1 when left out."),
            key("where", TEXT, "Which of its rows may be chosen."));

    /** A tree. */
    public static final Kind TREE = Kind.of(
            "tree",
            key("roots", COUNT, "How many rows have no parent."),
            key("depth", COUNT, "The most levels."),
            key("fanout", COUNT, "The most children of a row."));

    static final List<Kind> KINDS =
            List.of(TABLE, COLLECTION, KEY_SPACE, ROW_COUNT, UNIQUENESS, VARIANT, REFERENCE, TARGET, TREE);

    private TableGrammar() {}

    private static Kind kind(String name, List<Key> own) {
        return Kind.of(name, "", Stream.concat(own.stream(), SHARED.stream()).toList());
    }
}
