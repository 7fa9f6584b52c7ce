package io.mockcraft.schema.yaml.older;

import io.mockcraft.schema.Dialects;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types of older files as SQL names them, for tables that are created. */
final class OlderTypes {

    private static final Map<String, String> SQL = Words.meanings("types");
    private static final Map<String, String> KNOWN = Words.meanings("known");

    /** What stands behind a type in the database's own language. */
    private static final Pattern CLAUSES = Pattern.compile(
            "(?is)\\s+(not\\s+null|null|default|primary|unique|auto_?increment"
                    + "|character\\s+set|charset|collate|comment|check|references|generated|on\\s+update|zerofill)\\b.*");

    private OlderTypes() {}

    /** The type without clauses behind it, such as {@code NOT NULL}. */
    private static String bare(String type) {
        int end = type.lastIndexOf(')') + 1;
        return (type.substring(0, end) + CLAUSES.matcher(type.substring(end)).replaceFirst("")).strip();
    }

    /** Whether a clause behind the type says so. */
    static boolean says(String type, String clause) {
        String clauses = type.substring(bare(type).length());
        return Pattern.compile("(?i)\\b" + clause + "\\b").matcher(clauses).find();
    }

    /** SQL's name, length and digits kept where it takes them; empty for a type that nobody knows. */
    static Optional<String> sql(String type) {
        String said = bare(type.strip()).toLowerCase(Locale.ROOT);
        if (isArray(said)) {
            return Optional.of(array(said));
        }
        String lower = said.replace("unsigned", "").strip();
        int open = lower.indexOf('(');
        String name = open < 0 ? lower : lower.substring(0, open).strip();
        String size = open < 0 ? "" : lower.substring(open).strip();
        return known(Dialects.withoutPrefix(name), size, said.contains("unsigned"));
    }

    private static Optional<String> known(String name, String size, boolean unsigned) {
        String sql = name.equals("number") && size.contains(",") ? "numeric" : SQL.get(Words.squashed(name));
        if (sql != null && takesSize(sql) && isSize(size)) {
            return Optional.of(sql + size);
        } else if (sql != null) {
            return Optional.of(unsigned ? wider(sql) : sql);
        }
        boolean isKnown = KNOWN.containsKey(Words.squashed(name));
        return isKnown ? Optional.of(size.isEmpty() || !isSize(size) ? name : name + size) : Optional.empty();
    }

    /** A text's type with the length that stands beside it; another as it is. */
    static String sized(String sql, String length) {
        boolean text = sql.equals("varchar") || sql.equals("text") || sql.equals("char");
        return text && length.matches("[1-9][0-9]{0,5}")
                ? (sql.equals("char") ? sql : "varchar") + "(" + length + ")"
                : sql;
    }

    private static boolean takesSize(String sql) {
        return sql.equals("varchar") || sql.equals("char") || sql.equals("numeric");
    }

    /** {@code (10)} and {@code (10,2)}, with or without what follows; not the values of an enum. */
    private static boolean isSize(String size) {
        return size.matches("\\(\\s*[0-9]+\\s*(,\\s*[0-9]+\\s*)?\\).*");
    }

    /** Unsigned numbers reach further than signed ones of the same size. */
    private static String wider(String sql) {
        return switch (sql) {
            case "smallint" -> "integer";
            case "integer" -> "bigint";
            case "bigint" -> "numeric(20)";
            default -> sql;
        };
    }

    /** Lists of a known type are arrays of the database, others documents. */
    private static String array(String lower) {
        if (lower.equals("[]byte")) {
            return "bytea";
        }
        String element =
                lower.replaceAll("^(array|list)|[\\[\\]<>()]|of\\s+", "").strip();
        return element.isEmpty()
                ? "jsonb"
                : sql(element)
                        .map(sql -> sql.equals("jsonb") ? sql : sql + "[]")
                        .orElse("jsonb");
    }

    /** Whether values of the type are lists. */
    static boolean isArray(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("array") || lower.startsWith("list") || lower.contains("[]");
    }

    /** The values that {@code enum('a', 'b')} names; empty for other types. */
    static List<String> values(String type) {
        String text = bare(type.strip());
        if (!text.toLowerCase(Locale.ROOT).matches("(?s)(enum|set)\\s*\\(.*\\)")) {
            return List.of();
        }
        return Arrays.stream(
                        text.substring(text.indexOf('(') + 1, text.length() - 1).split(",", -1))
                .map(value -> value.strip().replaceAll("^['\"]|['\"]$", ""))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
