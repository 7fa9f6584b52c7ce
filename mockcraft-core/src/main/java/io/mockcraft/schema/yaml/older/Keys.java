package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a kind of map in older files: each with all its spellings, letter case and underscores aside.
 *
 * @param spellings what each squashed spelling means
 */
record Keys(Map<String, String> spellings) {

    /** What is read over: it describes, or belongs to the database. */
    static final String IGNORED = "";

    private static final List<String> DESCRIPTIONS = List.of(
            "description",
            "desc",
            "comment",
            "comments",
            "label",
            "title",
            "note",
            "notes",
            "metadata",
            "meta",
            "example",
            "doc",
            "docs",
            "category",
            "author",
            "created_by");

    static final Keys ROOT = new Builder()
            .with("tables", "table")
            .with("collections", "collection")
            .with("relations", "relationships", "relation", "relationship", "foreign_keys")
            .with("constraints", "constraint")
            .with("columns")
            .with("name")
            .with("count", "rows", "row_count", "num_rows")
            .with("seed", "random_seed")
            .with("locale", "language")
            .ignoring(
                    "version",
                    "schema_version",
                    "database",
                    "db",
                    "driver",
                    "dialect",
                    "engine",
                    "output",
                    "format",
                    "schema",
                    "type",
                    "settings",
                    "options",
                    "config",
                    "connection",
                    "database_type",
                    "db_type",
                    "batch_size",
                    "$schema")
            .keys();

    static final Keys TABLE = new Builder()
            .with("name", "table", "table_name", "collection")
            .with("count", "rows", "row_count", "num_rows", "records", "documents", "size")
            .with("columns", "fields", "attributes")
            .with("indexes", "indices", "index")
            .with("constraints", "constraint")
            .with("primary_key", "primarykey", "pk")
            .with("unique", "unique_constraints")
            .with("relations", "relationships", "foreign_keys")
            .ignoring(
                    "type",
                    "engine",
                    "charset",
                    "collation",
                    "schema",
                    "industry",
                    "order",
                    "truncate",
                    "drop",
                    "batch_size",
                    "depends_on",
                    "validation")
            .keys();

    static final Keys COLUMN = new Builder()
            .with("name", "column", "field", "column_name")
            .with("type", "data_type", "sql_type", "datatype")
            .with("generator", "gen", "faker", "generate")
            .with("industry", "domain", "trade")
            .with("primary", "is_primary", "primary_key", "is_primary_key", "pk", "is_pk")
            .with("unique", "is_unique")
            .with("values", "enum", "choices", "options", "enum_values", "allowed_values")
            .with("weights", "probabilities")
            .with("params", "parameters", "args", "arguments", "generator_params", "config")
            .with("constraints", "constraint")
            .with("nulls", "null_probability", "null_ratio", "null_rate", "null_percentage", "null_chance")
            .with("references", "reference", "foreign_key", "fk", "foreign", "ref")
            .with("nested_fields", "fields", "nested", "properties", "sub_fields", "subfields")
            .with("nested_generator", "items", "item", "element", "element_generator", "item_generator", "of")
            .with("default", "default_value")
            .with("value", "constant", "static", "static_value", "fixed")
            .with("pattern", "regex")
            .with("min", "minimum")
            .with("max", "maximum")
            .with("count", "array_length", "array_size")
            .ignoring(
                    "nullable",
                    "is_nullable",
                    "null",
                    "required",
                    "not_null",
                    "is_required",
                    "index",
                    "indexed",
                    "is_index",
                    "is_indexed",
                    "auto_increment",
                    "autoincrement",
                    "is_auto_increment",
                    "identity",
                    "is_foreign",
                    "is_foreign_key",
                    "length",
                    "max_length",
                    "size",
                    "unsigned",
                    "collation",
                    "charset",
                    "order",
                    "position",
                    "on_delete",
                    "on_update",
                    "check",
                    "immutable",
                    "hidden",
                    "sensitive",
                    "pii")
            .keys();

    static final Keys RELATION = new Builder()
            .with("type", "kind", "relation_type", "cardinality", "relationship")
            .with("from_table", "from_collection", "parent_table", "parent")
            .with("from_column", "from_field", "parent_column", "parent_key", "from_key")
            .with("to_table", "to_collection", "child_table", "child", "target_table")
            .with("to_column", "to_field", "child_column", "child_key", "foreign_key", "to_key", "target_column")
            .with("from")
            .with("to")
            .with("nulls", "null_probability", "null_ratio", "optional_ratio")
            .with("through", "through_table", "join_table", "junction_table", "pivot_table", "via")
            .ignoring(
                    "on_delete",
                    "on_update",
                    "name",
                    "required",
                    "nullable",
                    "cascade",
                    "index",
                    "constraint",
                    "constraint_name",
                    "min",
                    "max",
                    "strategy",
                    "distribution")
            .keys();

    static final Keys CONSTRAINT = new Builder()
            .with("type", "kind")
            .with("table", "table_name", "collection", "on")
            .with("columns", "column", "fields")
            .with("condition", "expression", "check", "references", "definition")
            .with("unique", "is_unique")
            .ignoring("name", "properties", "method", "using", "on_delete", "on_update", "where", "order", "sparse")
            .keys();

    private static String squashed(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]", "");
    }

    /** The entries of a map by what they mean, the first of each; what means nothing is told. */
    Map<String, Entry> read(@Nullable Node node, String path, Findings findings) {
        Map<String, Entry> found = new HashMap<>();
        for (Entry entry : Nodes.entries(node)) {
            String meaning = spellings.get(squashed(entry.key().text()));
            if (meaning == null) {
                stranger(entry, path, findings);
            } else if (!meaning.equals(IGNORED) && found.putIfAbsent(meaning, entry) != null) {
                findings.notice(
                        entry.key().at(),
                        path,
                        "\"" + entry.key().text() + "\" says again what \""
                                + found.get(meaning).key().text() + "\" says; the first is taken");
            }
        }
        return found;
    }

    private void stranger(Entry entry, String path, Findings findings) {
        String name = entry.key().text();
        String near = findings.didYouMean(name, known());
        String what = "\"" + name + "\" is no key of older files and is left out";
        findings.notice(entry.key().at(), path, near.isEmpty() ? what : what + "; " + near);
    }

    private Collection<String> known() {
        List<String> known = new ArrayList<>(spellings.values());
        known.removeIf(IGNORED::equals);
        return new TreeSet<>(known);
    }

    private static final class Builder {

        private final Map<String, String> spellings = new HashMap<>();

        Builder with(String key, String... others) {
            spellings.put(squashed(key), key);
            for (String other : others) {
                spellings.putIfAbsent(squashed(other), key);
            }
            return this;
        }

        Builder ignoring(String... words) {
            for (String word : words) {
                spellings.putIfAbsent(squashed(word), IGNORED);
            }
            for (String word : DESCRIPTIONS) {
                spellings.putIfAbsent(squashed(word), IGNORED);
            }
            return this;
        }

        Keys keys() {
            return new Keys(Map.copyOf(spellings));
        }
    }
}
