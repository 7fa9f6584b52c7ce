package io.mockcraft.planner.guess;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.constraint.Span;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.Literals;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers, dates or moments inside one of several spans, in whole units of the column's type. */
final class SpanDomain implements Generator, Distinct {

    /** Digits behind the point for spans so narrow that the usual two find nothing in them. */
    private static final List<Integer> FINER = List.of(4, 6, 9, 12);

    private static final int MOST_DIGITS = 18;
    private static final long MANY = 1_000;

    private final List<UnitSpan> spans;
    private final DataType type;
    private final long size;

    private SpanDomain(List<UnitSpan> spans, DataType type) {
        this.spans = spans;
        this.type = type;
        this.size = spans.stream().mapToLong(UnitSpan::size).reduce(0, SpanDomain::plus);
    }

    private static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /** Empty when the type's values cannot be counted, or no span holds one. */
    static Optional<Generator> of(List<Span> spans, DataType type) {
        return counted(spans, type)
                .or(() -> FINER.stream()
                        .filter(digits -> anyDigits(type))
                        .flatMap(digits -> counted(spans, withDigits(type, digits)).stream())
                        .filter(domain -> domain.size >= MANY)
                        .findFirst())
                .map(domain -> domain);
    }

    private static Optional<SpanDomain> counted(List<Span> spans, DataType type) {
        List<UnitSpan> counted = new ArrayList<>();
        spans.forEach(span -> UnitSpan.of(span, type).ifPresent(counted::add));
        return counted.isEmpty() ? Optional.empty() : Optional.of(new SpanDomain(counted, type));
    }

    private static boolean anyDigits(DataType type) {
        return switch (type.kind()) {
            case REAL, DOUBLE -> true;
            default -> type.unlimited();
        };
    }

    private static DataType withDigits(DataType type, int digits) {
        return new DataType(
                TypeKind.DECIMAL,
                type.sqlName(),
                type.length(),
                MOST_DIGITS,
                digits,
                type.labels(),
                type.element(),
                type.fields(),
                type.domainChecks());
    }

    @Override
    public void generate(Draw draw, Cell out) {
        UnitSpan span = spans.get(draw.random().below(spans.size()));
        write(draw.random().between(span.low(), span.high()), out);
    }

    @Override
    public Distinct distinct() {
        return this;
    }

    @Override
    public long capacity() {
        return size;
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        long rest = number;
        for (UnitSpan span : spans) {
            if (rest < span.size()) {
                write(span.low() + rest, out);
                return;
            }
            rest -= span.size();
        }
    }

    private void write(long unit, Cell out) {
        switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> out.setInteger(unit);
            case DATE -> out.setDate(unit);
            case TIMESTAMP -> out.setTimestamp(unit * UnitSpan.SECOND);
            case TIMESTAMP_ZONED -> out.setInstant(unit * UnitSpan.SECOND);
            default -> out.setDecimal(unit, Literals.scale(type));
        }
    }
}
