package io.mockcraft.schema.yaml.syntax;

import io.mockcraft.problem.Location;
import org.jspecify.annotations.Nullable;

/** Says a parser's complaint in words that help somebody who writes a schema. */
record SyntaxWords(String reason, String remedy, boolean atOpening) {

    private SyntaxWords(String reason, String remedy) {
        this(reason, remedy, false);
    }

    /** The words for a problem inside of something that was opened at a place, if the parser told one. */
    static SyntaxWords of(@Nullable String context, @Nullable String problem, @Nullable Location opened) {
        String told = problem == null ? "this is not YAML" : problem;
        if (told.contains("(TAB)")) {
            return new SyntaxWords("a tab indents this line", "indent with blanks");
        }
        if (told.startsWith("mapping values are not allowed")) {
            return new SyntaxWords("a \":\" where no key can stand", "quote text that holds \": \"");
        }
        if (told.contains("that cannot start any token")) {
            return new SyntaxWords("text cannot start with " + told.replaceAll("^.*?'(.).*$", "\"$1\""), "quote it");
        }
        return inside(context == null ? "" : context, told, opened);
    }

    private static SyntaxWords inside(String context, String told, @Nullable Location opened) {
        if (told.contains("unexpected end of stream")) {
            return new SyntaxWords("this quote is never closed", "close it", true);
        }
        if (told.contains("unknown escape character") || told.contains("escape sequence")) {
            return new SyntaxWords(
                    "an escape that YAML does not know", "use single quotes, or write \\\\ for a backslash");
        }
        if (context.contains("flow mapping")) {
            return new SyntaxWords(
                    "the map opened with \"{\"" + place(opened) + " cannot go on like this",
                    "close it with \"}\" or add the comma");
        }
        if (context.contains("flow sequence")) {
            return new SyntaxWords(
                    "the list opened with \"[\"" + place(opened) + " cannot go on like this",
                    "close it with \"]\" or add the comma");
        }
        return layout(context, told);
    }

    private static String place(@Nullable Location opened) {
        return opened == null ? "" : " at " + opened.line() + ":" + opened.column();
    }

    private static SyntaxWords layout(String context, String told) {
        if (told.contains("expected <block end>")) {
            return new SyntaxWords("this line does not fit in with those above", "align it with its neighbours");
        }
        if (told.contains("could not find expected ':'")) {
            return new SyntaxWords("a key without \":\"", "write \"key: value\"");
        }
        return new SyntaxWords("this is not YAML: " + told + (context.isEmpty() ? "" : " " + context), "");
    }
}
