package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Distinct;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values of composite types: a document with a value for each field. */
record Composites(Map<String, Generator> fields) implements Generator {

    static Optional<Generator> of(DataType type, TypeGuess guess) {
        Map<String, Generator> fields = new LinkedHashMap<>();
        for (Column field : type.fields()) {
            Optional<Generator> generator = guess.of(field.type());
            if (generator.isEmpty()) {
                return Optional.empty();
            }
            fields.put(field.name(), generator.get());
        }
        return Optional.of(new Composites(fields));
    }

    @Override
    public void generate(Draw draw, Cell out) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        fields.forEach((name, generator) -> {
            generator.generate(draw, out);
            values.put(name, out.toObject());
        });
        out.setDocument(values);
    }

    @Override
    public @Nullable Distinct distinct() {
        return fields.entrySet().stream()
                .flatMap(field -> byField(field.getKey(), field.getValue()).stream())
                .max(Comparator.comparingLong(ByField::capacity))
                .orElse(null);
    }

    private Optional<ByField> byField(String name, Generator generator) {
        return Optional.ofNullable(generator.distinct()).map(distinct -> new ByField(this, name, distinct));
    }

    /** The field with the most values tells the documents apart. */
    private record ByField(Composites all, String field, Distinct values) implements Distinct {

        @Override
        public long capacity() {
            return values.capacity();
        }

        @Override
        public boolean ordered() {
            return values.ordered();
        }

        @Override
        public void generate(long number, Draw draw, Cell out) {
            Map<String, Generator> fields = new LinkedHashMap<>(all.fields);
            fields.put(field, (d, cell) -> values.generate(number, d, cell));
            new Composites(fields).generate(draw, out);
        }
    }
}
