package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.row.Cell;
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
}
