package io.mockcraft.schema.yaml.grammar;

import static io.mockcraft.schema.yaml.grammar.Shapes.ANYTHING;
import static io.mockcraft.schema.yaml.grammar.Shapes.DISTRIBUTION;
import static io.mockcraft.schema.yaml.grammar.Shapes.FLAG;
import static io.mockcraft.schema.yaml.grammar.Shapes.NAMES;
import static io.mockcraft.schema.yaml.grammar.Shapes.NUMBER;
import static io.mockcraft.schema.yaml.grammar.Shapes.RULE;
import static io.mockcraft.schema.yaml.grammar.Shapes.RULES;
import static io.mockcraft.schema.yaml.grammar.Shapes.SCALAR;
import static io.mockcraft.schema.yaml.grammar.Shapes.SPAN;
import static io.mockcraft.schema.yaml.grammar.Shapes.TEXT;
import static io.mockcraft.schema.yaml.grammar.Shapes.VALUES;
import static io.mockcraft.schema.yaml.grammar.Shapes.a;
import static io.mockcraft.schema.yaml.grammar.Shapes.either;
import static io.mockcraft.schema.yaml.grammar.Shapes.key;
import static io.mockcraft.schema.yaml.grammar.Shapes.map;

import java.util.List;
import java.util.stream.Stream;

/** Rules of columns: these words are reserved, and a generator's parameter of such a name goes under {@code params}. */
public final class RuleGrammar {

    /** Where a value comes from: a rule holds one of these at most. */
    public static final Kind SOURCES = Kind.of(
            "source",
            key("generator", TEXT, "The name of a generator, its parameters beside it; or a template with #{...}."),
            key("ref", TEXT, "A reference to a row of that table."),
            key("copy", TEXT, "The value at the end of a path of references."),
            key("value", SCALAR, "The value itself."),
            key("values", VALUES, "One of these: a list, a map of weights, or a list of values with weights."),
            key("pattern", TEXT, "Text that a regular expression describes."),
            key("expr", TEXT, "A formula, such as \"round(qty * price, 2)\"."),
            key("aggregate", a("aggregate"), "What the children's rows, or an array's elements, come to."),
            key("split", TEXT, "This row's part of a parent's amount; the parts make it up exactly."),
            key("series", a("series"), "Moments that follow each other, or numbers over such moments."),
            key("markov", either(TEXT, a("markov")), "Text that follows the habits of another."),
            key("array", a("array"), "A list of values."),
            key("object", RULES, "A document: a rule for each field."));

    /** What belongs to the column, not to its values. */
    public static final Kind OF_COLUMN = Kind.of(
            "column",
            key(
                    "fromExisting",
                    either(FLAG, TEXT),
                    "Whether only rows that were there before may be chosen; or their table."),
            key("type", TEXT, "The SQL type, where the table is created."),
            key("primaryKey", FLAG, "Whether it belongs to the primary key."),
            key("unique", either(FLAG, a("uniqueness")), "Whether no value comes twice; or how that is meant."),
            key("hidden", FLAG, "Whether it only serves other columns and is not written."));

    /** How the values of one column are unique. */
    public static final Kind UNIQUENESS = Kind.of(
            "uniqueness",
            key("ignoreCase", FLAG, "Whether letter case does not count."),
            key("where", TEXT, "Which rows it covers, such as \"deleted_at == null\"."));

    private static final List<Key> BESIDE = List.of(
            key("template", NAMES, "Templates below this rule, the last on top."),
            key("params", map(ANYTHING), "Parameters of the generator whose names are words of rules."),
            key("from", NAMES, "The columns that the generator makes its value from."),
            key("where", TEXT, "Which rows the reference may choose."),
            key("nulls", NUMBER, "The share of nulls, 0 to 1."),
            key("after", SCALAR, "Strictly later than this column or date, or than now - 30d."),
            key("before", SCALAR, "Strictly earlier than this column or date, or than now."),
            key("within", SPAN, "How far from after or before at most."),
            key("min", SCALAR, "The smallest number or earliest date; text is a column."),
            key("max", SCALAR, "The largest number or latest date; text is a column."),
            key("distribution", DISTRIBUTION, "How the values, or the parents of a reference, are spread."),
            key("when", TEXT, "When the rule holds; else the value is null, or what else says."),
            key("else", RULE, "The rule where when does not hold."),
            key("sameFor", NAMES, "Rows that agree in these columns get the same value."),
            key("tree", a("tree"), "The shape, where a table refers to itself."),
            key("match", map(TEXT), "Columns of the parent that equal columns of this row."),
            key("weights", either(VALUES, TEXT), "How often which parent is chosen: by its key, or by a column of it."),
            key("scale", ANYTHING, "Fraction digits: of a split's parts, else the generator's parameter."));

    /** A rule. */
    public static final Kind RULE_MAP = Kind.of(
            "rule",
            "generator",
            Stream.of(SOURCES.keys().values(), OF_COLUMN.keys().values(), BESIDE)
                    .flatMap(keys -> keys.stream())
                    .toList());

    static final List<Kind> KINDS = List.of(RULE_MAP, UNIQUENESS);

    private RuleGrammar() {}
}
