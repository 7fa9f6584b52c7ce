package io.mockcraft.planner.guess;

import io.mockcraft.plan.Names;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.shipped.Shipped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What text columns hold by the names of table and column: a table that ships, {@code names.table}. */
final class NamedTexts {

    private static final String FILE = "/io/mockcraft/planner/names.table";
    private static final String ANY = "*";
    private static final NamedTexts SHIPPED = read();

    private final Map<String, List<Entry>> byColumn = new HashMap<>();

    private NamedTexts() {}

    /**
     * What columns of a name hold.
     *
     * @param table the table in the singular; {@code *} for all
     * @param generator a generator; empty where words are given
     * @param words the words, at least two; empty where a generator makes them
     */
    record Entry(String table, String generator, List<String> words) {}

    /** All that may fit, the best first. */
    static Stream<Entry> of(String table, String column) {
        List<String> tables = Stream.concat(endings(table).stream().flatMap(NamedTexts::singular), Stream.of(ANY))
                .toList();
        return endings(column).stream()
                .map(name -> SHIPPED.byColumn.getOrDefault(name, List.of()))
                .flatMap(entries -> tables.stream()
                        .flatMap(name ->
                                entries.stream().filter(entry -> entry.table().equals(name))));
    }

    /** {@code billing_post_code} as {@code billingpostcode}, {@code postcode} and {@code code}. */
    private static List<String> endings(String name) {
        List<String> endings = new ArrayList<>();
        String rest = NameGuess.snake(name);
        for (int at = 0; at >= 0; at = rest.indexOf('_')) {
            rest = rest.substring(endings.isEmpty() ? 0 : at + 1);
            endings.add(rest.replace("_", ""));
        }
        return endings;
    }

    private static Stream<String> singular(String name) {
        Stream<String> irregular = Stream.of();
        if (name.endsWith("ies")) {
            irregular = Stream.of(name.substring(0, name.length() - 3) + "y");
        } else if (name.endsWith("es")) {
            irregular = Stream.of(name.substring(0, name.length() - 2));
        }
        Stream<String> regular = name.endsWith("s") ? Stream.of(name.substring(0, name.length() - 1)) : Stream.of();
        return Stream.of(Stream.of(name), regular, irregular).flatMap(names -> names);
    }

    private static NamedTexts read() {
        NamedTexts texts = new NamedTexts();
        Shipped.lines(NamedTexts.class, FILE).forEach(texts::add);
        return texts;
    }

    private void add(String line) {
        String[] parts = line.split(" {2,}");
        if (parts.length != 3) {
            throw new MockCraftBug(FILE + ": " + line);
        }
        List<String> words = List.of(parts[2].split(", "));
        boolean generator = words.size() == 1;
        for (String table : parts[0].split(" ")) {
            Entry entry = new Entry(
                    Names.fold(table.replace("_", "")), generator ? parts[2] : "", generator ? List.of() : words);
            for (String column : parts[1].split(" ")) {
                byColumn.computeIfAbsent(column.replace("_", ""), name -> new ArrayList<>())
                        .add(entry);
            }
        }
    }
}
