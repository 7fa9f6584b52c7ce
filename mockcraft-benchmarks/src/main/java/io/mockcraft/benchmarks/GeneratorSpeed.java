package io.mockcraft.benchmarks;

import io.mockcraft.MockCraft;
import io.mockcraft.dataset.TableRows;
import io.mockcraft.generator.GeneratorInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every generator of the catalogue, and every kind of rule, in a table of its own; the slowest are named. */
final class GeneratorSpeed {

    private static final double LIMIT = 2_000;
    private static final int SHORT = 4;
    private static final int LONG = 100;

    /** What generators need to be told. */
    private static final Map<String, String> GIVEN = Map.of(
            "datafaker", "expression: Beer.name",
            "pattern", "pattern: '[A-Z]{3}-[0-9]{5}'",
            "random_string", "strings: [green, blue, red]",
            "shuffle_strings", "strings: [a, b, c, d]",
            "weighted", "options: [a, b, c, d], weights: [4, 3, 2, 1]",
            "pick_int", "ints: [1, 7, 42, 99]",
            "shuffle_ints", "ints: [1, 2, 3, 4]",
            "teams", "people: [Ada, Mary, Alan, Grace], teams: [red, blue]");

    private record Figure(String name, double nanos) {}

    private GeneratorSpeed() {}

    /** All of them; or only the generators of these names. */
    static void run(List<String> names) {
        List<Figure> generators = new ArrayList<>();
        for (GeneratorInfo info : MockCraft.generators()) {
            if (names.isEmpty() || names.contains(info.name())) {
                generators.add(measured(info.name(), table(info).rows()));
            }
        }
        report("generators", "a value", generators);
        if (names.isEmpty()) {
            rules();
        }
    }

    private static void rules() {
        List<Figure> rules = new ArrayList<>();
        Rules.all().forEach((name, table) -> rules.add(measured(name, table.rows())));
        report("rules", "a row of the columns shown", rules);
    }

    private static OneTable table(GeneratorInfo info) {
        String given = GIVEN.getOrDefault(info.name(), "");
        return new OneTable()
                .column("c", info.fits().get(0), "{ generator: " + info.name() + ", params: { " + given + " } }");
    }

    /** What looks slow is measured again, longer: it may only have been cold. */
    private static Figure measured(String name, TableRows rows) {
        double nanos = ValueSpeed.of(rows, SHORT);
        return new Figure(name, nanos < LIMIT / 2 ? nanos : ValueSpeed.of(rows, LONG));
    }

    private static void report(String what, String unit, List<Figure> figures) {
        figures.sort(Comparator.comparingDouble(Figure::nanos).reversed());
        System.out.printf(
                Locale.ROOT,
                "%s: %d, median %.0f ns %s, above %.0f ns: %d%n",
                what,
                figures.size(),
                figures.get(figures.size() / 2).nanos(),
                unit,
                LIMIT,
                figures.stream().filter(figure -> figure.nanos() > LIMIT).count());
        figures.stream()
                .limit(25)
                .forEach(figure -> System.out.printf(Locale.ROOT, "  %8.0f ns %s%n", figure.nanos(), figure.name()));
    }
}
