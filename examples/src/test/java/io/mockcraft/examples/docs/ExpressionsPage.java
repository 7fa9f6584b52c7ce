package io.mockcraft.examples.docs;

import io.mockcraft.expression.Expression;
import io.mockcraft.expression.evaluate.Formula;
import io.mockcraft.expression.language.FunctionInfo;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.expression.value.PlainText;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.Problems;
import java.util.List;
import java.util.Objects;

/** The part of {@code docs/expressions.md} that is made from the registry: every function with what its example gives. */
final class ExpressionsPage {

    private static final List<String> KINDS = List.of("Choosing", "Text", "Numbers", "Dates and times");

    private ExpressionsPage() {}

    static String of(List<FunctionInfo> functions) {
        StringBuilder page = new StringBuilder();
        for (String kind : KINDS) {
            page.append("\n### ").append(kind).append("\n\n| function | gives | example |\n|---|---|---|\n");
            functions.stream().filter(f -> f.kind().equals(kind)).forEach(f -> page.append(row(f)));
        }
        return page.toString();
    }

    private static String row(FunctionInfo function) {
        String example = "`" + function.example() + "` = `" + result(function.example()) + "`";
        return "| `" + function.signature() + "` | " + function.does() + " | " + example + " |\n";
    }

    private static String result(String example) {
        Problems problems = new Problems();
        Expression expression = SchemaExpressions.parse(example, Location.of(example), "", problems)
                .orElseThrow();
        Object value = Formula.constant(expression, Formula.DEFAULT_NOW);
        return PlainText.of(Objects.requireNonNull(value)).toString();
    }
}
