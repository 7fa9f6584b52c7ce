package io.mockcraft.generator.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compiles a pattern's tree into what draws its texts: neighbours of fixed length become one {@link Mask}. */
final class Drawing {

    private final List<Texts> parts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private long texts = 1;

    private Drawing() {}

    /** What draws the texts of this part of a pattern. */
    static Texts of(Node node) {
        Drawing drawing = new Drawing();
        drawing.add(node);
        drawing.close();
        return joined(drawing.parts);
    }

    private void add(Node node) {
        if (node instanceof Node.Chars chars) {
            place(chars.choices());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (node instanceof Node.Either either) {
            close();
            parts.add(either(either));
        } else {
            repeat((Node.Repeat) node);
        }
    }

    private void place(String choices) {
        if (Math.multiplyHigh(texts, choices.length()) != 0 || texts * choices.length() < 0) {
            close();
        }
        open.add(choices);
        texts *= choices.length();
    }

    /** Ends the mask that is being put together. */
    private void close() {
        if (!open.isEmpty()) {
            StringBuilder shape = new StringBuilder();
            open.forEach(choices -> shape.append(choices.charAt(0)));
            int[] places = IntStream.range(0, open.size())
                    .filter(i -> open.get(i).length() > 1)
                    .toArray();
            String[] choices = open.stream().filter(of -> of.length() > 1).toArray(String[]::new);
            parts.add(new Mask(shape.toString(), places, choices));
        }
        open.clear();
        texts = 1;
    }

    private static Texts either(Node.Either either) {
        Texts[] all = either.parts().stream().map(Drawing::of).toArray(Texts[]::new);
        return (random, out) -> all[random.below(all.length)].append(random, out);
    }

    private void repeat(Node.Repeat repeat) {
        Node part = repeat.part();
        if (repeat.least() == repeat.most() && fixed(part)) {
            for (int i = 0; i < repeat.most() && part.longest() > 0; i++) {
                add(part);
            }
        } else {
            close();
            parts.add(repeated(of(part), repeat.least(), repeat.most()));
        }
    }

    private static Texts repeated(Texts part, int least, int most) {
        return (random, out) -> {
            int times = least == most ? least : least + random.below(most - least + 1);
            for (int i = 0; i < times; i++) {
                part.append(random, out);
            }
        };
    }

    /** Whether each of its characters has a place of its own. */
    private static boolean fixed(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.parts().stream().allMatch(Drawing::fixed);
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.least() == repeat.most() && fixed(repeat.part());
        }
        return node instanceof Node.Chars;
    }

    private static Texts joined(List<Texts> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Texts[] all = parts.toArray(Texts[]::new);
        return (random, out) -> {
            for (Texts part : all) {
                part.append(random, out);
            }
        };
    }
}
