package io.mockcraft.expression.language;

import static io.mockcraft.expression.language.LanguageFunction.MANY;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.Expression.Call;
import io.mockcraft.expression.Expression.Literal;
import java.util.ArrayList;
import java.util.List;

/** Functions of texts; what is no text is taken as its text. */
final class TextFunctions {

    static final List<LanguageFunction> ALL = List.of(
            LanguageFunction.named(
                    info("concat", "concat(a, b, ...)", "all joined; null is empty text", "concat('a', null, 1)"),
                    1,
                    MANY,
                    "language:concat"),
            LanguageFunction.named(
                    info(
                            "contains",
                            "contains(text, part)",
                            "whether the text, or a list, holds the part",
                            "contains('mock', 'oc')"),
                    2,
                    2,
                    "language:contains"),
            text(
                    "endsWith",
                    "endsWith(text, end)",
                    "whether the text ends so",
                    "endsWith('a.png', '.png')",
                    2,
                    "language:ends_with"),
            text(
                    "indexOf",
                    "indexOf(text, part)",
                    "where the part begins, from 1; 0 where it is not there",
                    "indexOf('mock', 'ck')",
                    2,
                    "strpos"),
            text(
                    "left",
                    "left(text, count)",
                    "the first characters; a negative count leaves out so many at the end",
                    "left('mock', 2)",
                    1,
                    "left"),
            text("length", "length(text)", "how many characters", "length('mock')", 0, "length"),
            text("lower", "lower(text)", "in lower case", "lower('MoCK')", 1, "unicode_lower"),
            new LanguageFunction(
                    info(
                            "matches",
                            "matches(text, regex)",
                            "whether the regular expression describes the whole text",
                            "matches('AB-12', '[A-Z]+-[0-9]+')"),
                    2,
                    2,
                    Matches::whole),
            padding(
                    "padLeft",
                    "padLeft(text, length[, fill])",
                    "filled up in front, with blanks or the fill; longer text stays",
                    "padLeft(42, 5, '0')",
                    "language:pad_left"),
            padding(
                    "padRight",
                    "padRight(text, length[, fill])",
                    "filled up behind",
                    "padRight('ab', 4, '.')",
                    "language:pad_right"),
            text(
                    "repeat",
                    "repeat(text, count)",
                    "the text so many times, up to 1,000,000 characters",
                    "repeat('ab', 3)",
                    1,
                    "repeat"),
            text(
                    "replace",
                    "replace(text, part, by)",
                    "every such part replaced",
                    "replace('a-b-c', '-', '')",
                    3,
                    "replace"),
            text(
                    "right",
                    "right(text, count)",
                    "the last characters; a negative count leaves out so many at the start",
                    "right('mock', 2)",
                    1,
                    "right"),
            text(
                    "splitPart",
                    "splitPart(text, separator, n)",
                    "the n-th part between separators, from 1; empty where there is none; -1 is the last",
                    "splitPart('a/b/c', '/', 2)",
                    2,
                    "split_part"),
            text(
                    "startsWith",
                    "startsWith(text, start)",
                    "whether the text begins so",
                    "startsWith('mock', 'mo')",
                    2,
                    "starts_with"),
            substring(),
            LanguageFunction.named(
                    info(
                            "toText",
                            "toText(value)",
                            "the value as text: ISO dates and times, plain numbers",
                            "toText(1.50)"),
                    1,
                    1,
                    "language:text"),
            text("trim", "trim(text)", "without blanks at both ends", "trim('  a b ')", 1, "btrim"),
            text("upper", "upper(text)", "in upper case", "upper('mock')", 1, "unicode_upper"));

    private TextFunctions() {}

    private static FunctionInfo info(String name, String signature, String does, String example) {
        return new FunctionInfo(name, "Text", signature, does, example);
    }

    /** One whose arguments are as many as its signature says, the first of them texts. */
    private static LanguageFunction text(
            String name, String signature, String does, String example, int texts, String call) {
        int arguments = signature.split(",").length;
        return new LanguageFunction(
                info(name, signature, does, example),
                arguments,
                arguments,
                given -> new Call(call, asTexts(given, texts)));
    }

    private static LanguageFunction padding(String name, String signature, String does, String example, String call) {
        return new LanguageFunction(
                info(name, signature, does, example), 2, 3, given -> new Call(call, asTexts(given, 1)));
    }

    private static LanguageFunction substring() {
        FunctionInfo info = info(
                "substring",
                "substring(text, from[, length])",
                "the part from that character on, counted from 1",
                "substring('MockCraft', 5, 3)");
        return new LanguageFunction(info, 2, 3, given -> new Call("substr", asTexts(given, 1)));
    }

    /** The first arguments turned into texts, where they are not written as such. */
    private static List<Expression> asTexts(List<Expression> arguments, int texts) {
        List<Expression> converted = new ArrayList<>(arguments);
        for (int i = 0; i < texts; i++) {
            converted.set(i, asText(arguments.get(i)));
        }
        return converted;
    }

    static Expression asText(Expression expression) {
        boolean already = expression instanceof Literal literal && literal.value() instanceof String;
        return already ? expression : new Call("language:text", List.of(expression));
    }
}
