package io.mockcraft.planner.value;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.expression.language.SchemaExpressions;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnRule;
import io.mockcraft.schema.ValueSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refuses rules whose values can never be of their column's type: the catalog's types alone tell, no value is made. */
final class TypeFit {

    private static final Set<TypeKind> NUMBERS = EnumSet.of(
            TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT, TypeKind.DECIMAL, TypeKind.REAL, TypeKind.DOUBLE);
    private static final Set<TypeKind> MOMENTS =
            EnumSet.of(TypeKind.DATE, TypeKind.TIMESTAMP, TypeKind.TIMESTAMP_ZONED);
    private static final Set<TypeKind> SINGLE = EnumSet.of(TypeKind.BOOLEAN, TypeKind.UUID, TypeKind.TIME);

    private final Problems problems;

    TypeFit(Problems problems) {
        this.problems = problems;
    }

    /** Lists, documents and texts, by their form. */
    void judge(ColumnDraft column, ColumnRule rule, String path) {
        DataType type = column.column.type();
        ValueSource source = rule.source();
        if (source instanceof ValueSource.ArrayOf && (strict(type) || type.kind() == TypeKind.ENUM)) {
            refuse(rule, path, "a list is no value of type " + type.sqlName(), "use it on an array or JSON column");
        } else if (source instanceof ValueSource.ObjectOf && (strict(type) || type.kind() == TypeKind.ARRAY)) {
            refuse(rule, path, "a document is no value of type " + type.sqlName(), "use it on a JSON column");
        } else if (source instanceof ValueSource.Template template) {
            judge(template, type, rule, path);
        } else if (source instanceof ValueSource.Calculated formula && strict(type)) {
            judge(formula, type, path);
        }
    }

    /** A formula all of whose values hold text that the type does not; what cannot be read is told elsewhere. */
    private void judge(ValueSource.Calculated formula, DataType type, String path) {
        List<String> fixed = SchemaExpressions.parse(formula.text(), formula.at(), path, new Problems())
                .map(FixedText::of)
                .orElse(List.of());
        if (!fixed.isEmpty() && fixed.stream().allMatch(text -> holdsOther(text, type))) {
            problems.add(
                    formula.at(),
                    path,
                    "\"" + formula.text() + "\" makes text with \"" + fixed.get(0)
                            + "\" in it, which is no value of type " + type.sqlName(),
                    "calculate such a value, or use it on a column of text");
        }
    }

    private static boolean holdsOther(String fixed, DataType type) {
        return fixed.chars().anyMatch(c -> !mayStand(c, type));
    }

    private void judge(ValueSource.Template template, DataType type, ColumnRule rule, String path) {
        String fixed = fixed(template);
        if (strict(type) && holdsOther(fixed, type)) {
            refuse(
                    rule,
                    path,
                    "text with \"" + fixed + "\" in it is no value of type " + type.sqlName(),
                    "give it a rule that makes such values");
        } else if (type.length() >= 0 && fixed.codePointCount(0, fixed.length()) > type.length()) {
            refuse(
                    rule,
                    path,
                    "\"" + fixed + "\", the part that is always there, is longer than " + type.sqlName() + " holds",
                    "shorten it");
        }
    }

    private static String fixed(ValueSource.Template template) {
        StringBuilder fixed = new StringBuilder();
        template.parts().forEach(part -> fixed.append(part instanceof ValueSource.Part.Text text ? text.text() : ""));
        return fixed.toString();
    }

    private static boolean mayStand(int c, DataType type) {
        boolean number = c >= '0' && c <= '9' || c == '-' || c == '+' || c == ' ';
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> number;
            case DECIMAL, REAL, DOUBLE -> number || c == '.' || c == 'e' || c == 'E';
            case UUID -> number || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
            case BOOLEAN -> true;
            default -> number || c == ':' || c == '.' || c == '/' || c == 'T' || c == 'Z';
        };
    }

    /** Values of another column, which text columns take whatever they are. */
    void copied(ColumnDraft column, ColumnDraft from, ColumnRule rule, String path) {
        Optional<Set<TypeKind>> wanted = group(column.column.type());
        Optional<Set<TypeKind>> given = group(from.column.type());
        if (wanted.isPresent() && given.isPresent() && !wanted.equals(given)) {
            refuse(
                    rule,
                    path,
                    "\"" + from.column.name() + "\" of type "
                            + from.column.type().sqlName() + " gives no values of type "
                            + column.column.type().sqlName(),
                    "copy another column, or turn its values with `expr`");
        }
    }

    private static Optional<Set<TypeKind>> group(DataType type) {
        TypeKind kind = type.kind();
        if (NUMBERS.contains(kind)) {
            return Optional.of(NUMBERS);
        } else if (MOMENTS.contains(kind)) {
            return Optional.of(MOMENTS);
        }
        return SINGLE.contains(kind) ? Optional.of(EnumSet.of(kind)) : Optional.empty();
    }

    private static boolean strict(DataType type) {
        return group(type).isPresent();
    }

    /** Whether values of a type can be added up. */
    static boolean addable(DataType type) {
        return NUMBERS.contains(type.kind()) || type.kind() == TypeKind.OTHER;
    }

    private void refuse(ColumnRule rule, String path, String reason, String remedy) {
        problems.add(rule.at(), path, reason, remedy);
    }
}
