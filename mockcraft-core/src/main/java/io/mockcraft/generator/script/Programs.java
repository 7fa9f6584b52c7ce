package io.mockcraft.generator.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts a script into a function: an expression, or statements with {@code return}.
 *
 * <p>The script begins on the program's second line.
 */
final class Programs {

    /** The lines of the program before the script's first. */
    static final int LINES_BEFORE = 1;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final Set<String> TAKEN = Set.of(
            "rank",
            "ordinal",
            "from",
            "arguments",
            "eval",
            "break",
            "case",
            "catch",
            "class",
            "const",
            "continue",
            "debugger",
            "default",
            "delete",
            "do",
            "else",
            "enum",
            "export",
            "extends",
            "false",
            "finally",
            "for",
            "function",
            "if",
            "implements",
            "import",
            "in",
            "instanceof",
            "interface",
            "let",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "true",
            "try",
            "typeof",
            "var",
            "void",
            "while",
            "with",
            "yield",
            "await",
            "async",
            "of",
            "undefined",
            "NaN",
            "Infinity");

    private Programs() {}

    /** The places of the paths that a script finds by their plain names. */
    static List<Integer> bare(List<String> paths) {
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            String path = paths.get(i);
            if (NAME.matcher(path).matches() && !TAKEN.contains(path) && paths.indexOf(path) == i) {
                bare.add(i);
            }
        }
        return bare;
    }

    /**
     * The script as a function of rank, ordinal, {@code from} and the columns by their plain names.
     *
     * @param room judges what is JavaScript
     * @throws ScriptFailure where neither form is; it is the expression's unless the script says return
     */
    static String of(String script, Setting setting, Room room) {
        String head = head(setting);
        String bare = withoutEnd(script);
        try {
            return checked(head, "return (\n" + bare + "\n);", "return [(\n" + bare + "\n)];", room);
        } catch (ScriptFailure asExpression) {
            return statements(script, head, room, asExpression);
        }
    }

    private static String statements(String script, String head, Room room, ScriptFailure asExpression) {
        try {
            return checked(head, "\n" + script + "\n", "{\n" + script + "\n}", room);
        } catch (ScriptFailure asStatements) {
            throw script.contains("return") ? asStatements : asExpression;
        }
    }

    /** Without the semicolons at its end, so that it may be an expression. */
    private static String withoutEnd(String script) {
        return script.stripTrailing().replaceAll(";+$", "");
    }

    /** A script that leaves its function is no JavaScript in the second form: it closes there what it did not open. */
    private static String checked(String head, String body, String nested, Room room) {
        room.load(head + nested + "})");
        String program = head + body + "})";
        room.load(program);
        return program;
    }

    private static String head(Setting setting) {
        List<String> names = new ArrayList<>(List.of("rank", "ordinal", "from"));
        setting.bare().forEach(place -> names.add(setting.paths().get(place)));
        return "(function (" + String.join(", ", names) + ") { \"use strict\"; ";
    }
}
