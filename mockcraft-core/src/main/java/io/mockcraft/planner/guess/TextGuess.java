package io.mockcraft.planner.guess;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text column holds by the names of table and column: what is listed for them, words or a generator. */
final class TextGuess {

    /** How long the codes are that some generators make. */
    private static final Map<String, Integer> CODES = Map.of("country_code", 2, "state_code", 2, "language_code", 2);

    private final Generators generators;

    TextGuess(Generators generators) {
        this.generators = generators;
    }

    Optional<Generator> of(String table, Column column) {
        if (column.type().kind() != TypeKind.TEXT && column.type().kind() != TypeKind.CHAR) {
            return Optional.empty();
        }
        return NamedTexts.of(table, column.name())
                .flatMap(entry -> made(entry, column).stream())
                .findFirst();
    }

    private Optional<Generator> made(NamedTexts.Entry entry, Column column) {
        return entry.words().isEmpty() ? generator(entry.generator(), column) : words(entry.words(), column.type());
    }

    private Optional<Generator> generator(String name, Column column) {
        int length = column.type().length();
        boolean cramped = length >= 0 && length < CODES.getOrDefault(name, NameGuess.ROOM_FOR_WORDS);
        return cramped
                ? Optional.empty()
                : generators
                        .tried(name, Map.of(), column.type(), NameGuess.snake(column.name()))
                        .map(made -> generators.inRounds(made, length));
    }

    /** Those that the column holds, where there is a choice among them. */
    private Optional<Generator> words(List<String> all, DataType type) {
        List<String> fitting = all.stream()
                .filter(word -> type.length() < 0 || word.length() <= type.length())
                .toList();
        return fitting.size() < 2
                ? Optional.empty()
                : Optional.of(generators.oneOf(new FewWords(fitting), type.length()));
    }
}
