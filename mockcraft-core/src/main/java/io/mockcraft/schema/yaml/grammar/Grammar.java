package io.mockcraft.schema.yaml.grammar;

import static io.mockcraft.schema.yaml.grammar.Shapes.ANYTHING;
import static io.mockcraft.schema.yaml.grammar.Shapes.MOMENT;
import static io.mockcraft.schema.yaml.grammar.Shapes.NAMES;
import static io.mockcraft.schema.yaml.grammar.Shapes.NUMBER;
import static io.mockcraft.schema.yaml.grammar.Shapes.RULE;
import static io.mockcraft.schema.yaml.grammar.Shapes.SCALAR;
import static io.mockcraft.schema.yaml.grammar.Shapes.TEXT;
import static io.mockcraft.schema.yaml.grammar.Shapes.a;
import static io.mockcraft.schema.yaml.grammar.Shapes.either;
import static io.mockcraft.schema.yaml.grammar.Shapes.key;
import static io.mockcraft.schema.yaml.grammar.Shapes.map;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of map: the reader refuses other keys, and the JSON Schema for editors is made from it. */
public final class Grammar {

    /** The whole file. */
    public static final Kind ROOT = Kind.of(
            "schema",
            key("$schema", TEXT, "The JSON Schema of this file, for editors."),
            key("version", either(NUMBER, TEXT), "The version of the language: 1."),
            key("now", MOMENT, "The only clock; 2025-01-01T00:00:00Z when left out, zone UTC unless given."),
            key("locale", NAMES, "One or several locales, such as de-CH; the first that has a word wins."),
            key("seed", either(NUMBER, TEXT), "The seed, where nobody stronger names one."),
            key("create", new Shape.Words(List.of("missing")), "Creates tables that the database lacks."),
            key("extends", TEXT, "A file below this one: tables and columns of this file override its own."),
            key("include", NAMES, "Files whose tables, templates and parameters are added."),
            key("params", map(SCALAR), "Parameters with their defaults, used as ${name}."),
            key("profiles", map(a("profile")), "Named variations of the whole schema, chosen from outside."),
            key("templates", a("templates"), "Rules and tables that others are made from."),
            key("tables", map(a("table")), "The tables that are filled, with the parents that they need."),
            key("collections", map(a("collection")), "Collections of documents."),
            key("keys", map(a("key space")), "Keys of a key-value store."),
            key("database", a("database"), "Read over; other tools write it."));

    /** A profile. */
    public static final Kind PROFILE =
            Kind.of("profile", key("scale", either(NUMBER, TEXT), "A factor for counts of whole tables, above 0."));

    /** Templates. */
    public static final Kind TEMPLATES = Kind.of(
            "templates",
            key("columns", map(RULE), "Rules, put in where a rule says template."),
            key("tables", map(a("table")), "Tables, put in where a table says template."));

    /** What other tools say of their database. */
    public static final Kind DATABASE = Kind.of(
            "database",
            key("name", ANYTHING, "Its name."),
            key("encoding", ANYTHING, "Its encoding."),
            key("locale", ANYTHING, "Its locale."));

    private static final List<Kind> ALL = Stream.of(
                    List.of(ROOT, PROFILE, TEMPLATES, DATABASE),
                    TableGrammar.KINDS,
                    RuleGrammar.KINDS,
                    PartGrammar.KINDS)
            .flatMap(List::stream)
            .toList();

    private Grammar() {}

    /** All kinds, the whole file first. */
    public static List<Kind> kinds() {
        return ALL;
    }
}
