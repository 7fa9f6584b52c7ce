package io.mockcraft.generator.making;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.json.JsonText;
import io.mockcraft.random.RandomStream;
import io.mockcraft.row.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values out of lists that the schema gives: one of them, all in another order, put into groups. */
public final class Picks {

    private Picks() {}

    /** One of the texts in {@code strings}. */
    public static Generator texts(Making making) {
        return ClosedSet.of(strings(making, "strings"), making);
    }

    /** One of the whole numbers in {@code ints}. */
    public static Generator numbers(Making making) {
        int[] numbers = ints(making).stream().mapToInt(Math::toIntExact).toArray();
        return PickedNumbers.of(making, numbers);
    }

    /** The texts in {@code strings} in another order. */
    public static Generator shuffledTexts(Making making) {
        return shuffled(making, strings(making, "strings"));
    }

    /** The whole numbers in {@code ints} in another order. */
    public static Generator shuffledNumbers(Making making) {
        return shuffled(making, ints(making));
    }

    private static Generator shuffled(Making making, List<?> all) {
        making.needs(JsonText.of(all).length());
        return (draw, out) -> list(making, shuffled(all, draw.random()), out);
    }

    private static List<Object> shuffled(List<?> all, RandomStream random) {
        List<Object> order = new ArrayList<>(all);
        for (int i = order.size() - 1; i > 0; i--) {
            int other = random.below(i + 1);
            order.set(other, order.set(i, order.get(other)));
        }
        return order;
    }

    /** What some dice show. */
    public static Generator dice(Making making) {
        int count = (int) making.given().integer("count");
        List<Long> sides = whole(making, "sides");
        making.needs(2 + count * 5);
        return (draw, out) -> {
            List<Object> shown = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                shown.add(1 + draw.random().below(sides.get(Math.min(i, sides.size() - 1))));
            }
            list(making, shown, out);
        };
    }

    /** One of {@code options}, as often as {@code weights} say. */
    public static Generator weighted(Making making) {
        List<String> options = strings(making, "options");
        double[] sums = sums(making, options.size());
        ClosedSet unique = ClosedSet.of(options, making);
        return new Otherwise((draw, out) -> out.setText(options.get(place(sums, draw))), unique);
    }

    private static int place(double[] sums, Draw draw) {
        double drawn = draw.random().nextDouble() * sums[sums.length - 1];
        int place = 0;
        while (place < sums.length - 1 && drawn >= sums[place]) {
            place++;
        }
        return place;
    }

    private static double[] sums(Making making, int size) {
        double[] sums = new double[size];
        List<?> weights = making.given().has("weights") ? making.given().list("weights") : List.of();
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += i < weights.size() ? number(making, "weights", weights.get(i)) : weights.isEmpty() ? 1 : 0;
            sums[i] = sum;
        }
        if (sum <= 0) {
            throw making.refuse("weights", "they add up to nothing", "give one weight above 0 for each option");
        }
        return sums;
    }

    /** The members of one list put into the groups of another. */
    public static Generator groups(Making making, String members, String groups) {
        List<String> all = strings(making, members);
        List<String> names = strings(making, groups);
        making.needs(JsonText.of(all).length() + JsonText.of(names).length() + 4 * names.size() + 2);
        return (draw, out) -> {
            Map<String, Object> document = new LinkedHashMap<>();
            List<List<Object>> parts = new ArrayList<>();
            for (String name : names) {
                parts.add(new ArrayList<>());
                document.put(name, parts.get(parts.size() - 1));
            }
            List<Object> order = shuffled(all, draw.random());
            for (int i = 0; i < order.size(); i++) {
                parts.get(i % parts.size()).add(order.get(i));
            }
            if (making.text()) {
                out.setText(JsonText.of(document));
            } else {
                out.setDocument(document);
            }
        };
    }

    private static void list(Making making, List<Object> all, Cell out) {
        if (making.text()) {
            out.setText(JsonText.of(all));
        } else {
            out.setList(all);
        }
    }

    private static List<String> strings(Making making, String parameter) {
        List<String> all =
                making.given().list(parameter).stream().map(String::valueOf).toList();
        if (all.isEmpty()) {
            throw making.refuse(parameter, "the list is empty", "give at least one value");
        }
        return all;
    }

    private static List<Long> ints(Making making) {
        return whole(making, "ints");
    }

    private static List<Long> whole(Making making, String parameter) {
        return strings(making, parameter).stream()
                .map(text -> (long) number(making, parameter, text))
                .toList();
    }

    private static double number(Making making, String parameter, Object text) {
        try {
            return Double.parseDouble(String.valueOf(text));
        } catch (NumberFormatException e) {
            throw making.refuse(parameter, "\"" + text + "\" is no number", "write numbers");
        }
    }
}
