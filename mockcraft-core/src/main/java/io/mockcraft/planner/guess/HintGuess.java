package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.constraint.ColumnHints;
import io.mockcraft.expression.value.Plain;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.Literals;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A generator that follows what checks ask of a column. */
final class HintGuess {

    private static final int LONGEST_PADDING = 4_096;

    private final Generators generators;
    private final Function<Column, Optional<Generator>> usual;
    private final Function<DataType, Optional<Generator>> checked;

    /**
     * Guesses so.
     *
     * @param usual what a column holds where nothing is asked
     * @param checked what a domain's own checks let pass
     */
    HintGuess(
            Generators generators,
            Function<Column, Optional<Generator>> usual,
            Function<DataType, Optional<Generator>> checked) {
        this.generators = generators;
        this.usual = usual;
        this.checked = checked;
    }

    /** Empty when the hints ask nothing that it knows how to follow. */
    Optional<Generator> of(Column column, ColumnHints hints) {
        if (hints.allowed() != null && !hints.allowed().isEmpty()) {
            return listed(hints.allowed(), column.type());
        }
        return switch (column.type().kind()) {
            case TEXT, CHAR -> text(column, hints);
            case JSON -> json(hints);
            case ARRAY -> array(column, hints);
            case BYTES -> bytes(column, hints);
            default -> hints.spans().isEmpty() ? Optional.empty() : SpanDomain.of(hints.spans(), column.type());
        };
    }

    private static Optional<Generator> listed(List<Object> allowed, DataType type) {
        List<CellPlan.Constant> values = new ArrayList<>();
        for (Object value : allowed) {
            try {
                values.add(new CellPlan.Constant(typed(value, type)));
            } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
                continue; // the check lists a value that the type cannot hold
            }
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new ChoiceDomain(values));
    }

    /** What the check lists in a form of its own, such as a range, as the cell takes it. */
    private static Object typed(Object value, DataType type) {
        Object plain = Plain.of(value);
        return plain instanceof List<?> ? plain : Literals.typed(plain == null ? value : plain, type);
    }

    private Optional<Generator> text(Column column, ColumnHints hints) {
        if (!hints.regexes().isEmpty()) {
            int room = room(column.type(), hints);
            String regex = OpenEnds.filled(WholeLength.of(hints.regexes().get(0), column.type(), hints), hints, room);
            DataType roomy = Types.withLength(column, room).type();
            Optional<Generator> pattern = generators.tried("pattern", Map.of("pattern", regex), roomy);
            if (pattern.isPresent()) {
                return pattern;
            }
        }
        boolean shaped = !hints.prefix().isEmpty()
                || !hints.suffix().isEmpty()
                || hints.minLength() > 0
                || hints.maxLength() >= 0
                || hints.letters() != ColumnHints.Letters.ANY;
        return shaped ? shaped(column, hints) : Optional.empty();
    }

    private Optional<Generator> shaped(Column column, ColumnHints hints) {
        int around = hints.prefix().length() + hints.suffix().length();
        int room = room(column.type(), hints);
        Column inner = room < 0 ? column : Types.withLength(column, Math.max(0, room - around));
        int least = (int) Math.min(hints.minLength(), LONGEST_PADDING) - around;
        return usual.apply(inner)
                .map(g -> new ShapedText(g, hints.prefix(), hints.suffix(), Math.max(0, least), hints.letters()));
    }

    private static int room(DataType type, ColumnHints hints) {
        if (hints.maxLength() < 0) {
            return type.length();
        }
        int asked = (int) Math.min(hints.maxLength(), Integer.MAX_VALUE);
        return type.length() < 0 ? asked : Math.min(asked, type.length());
    }

    private static Optional<Generator> json(ColumnHints hints) {
        String kind = hints.jsonType();
        int least = (int) Math.min(Math.max(hints.minLength(), 1), LONGEST_PADDING);
        return kind == null ? Optional.empty() : JsonValues.of(kind, least);
    }

    private Optional<Generator> array(Column column, ColumnHints hints) {
        DataType element = column.type().element();
        boolean sized = hints.minLength() > 0 || hints.maxLength() >= 0;
        if (element == null || !sized && hints.elements() == null) {
            return Optional.empty();
        }
        Optional<Generator> inner = element(column, hints, element);
        int least = (int) Math.min(Math.max(hints.minLength(), 1), LONGEST_PADDING);
        int most = hints.maxLength() < 0 ? least + 2 : (int) Math.min(hints.maxLength(), least + 2L);
        return inner.map(g -> new Arrays(g, Math.min(least, most), most));
    }

    private Optional<Generator> element(Column column, ColumnHints hints, DataType type) {
        Column one = Types.withType(column, type);
        return Optional.ofNullable(hints.elements())
                .flatMap(asked -> of(one, asked))
                .or(() -> type.domainChecks().isEmpty() ? usual.apply(one) : checked.apply(type));
    }

    private Optional<Generator> bytes(Column column, ColumnHints hints) {
        if (hints.minLength() == 0 && hints.maxLength() < 0) {
            return Optional.empty();
        }
        long length = hints.maxLength() < 0
                ? Math.max(hints.minLength(), 16)
                : Math.max(hints.minLength(), Math.min(hints.maxLength(), 16));
        return generators.tried("bytes", Map.of("length", length), column.type());
    }
}
