package io.mockcraft.generator.pattern;

import io.mockcraft.random.RandomStream;
import java.util.List;

/** A part of a pattern: the tree that the parser builds and that random text is drawn from. */
sealed interface Node {

    /** Appends a random text that this part matches. */
    void append(RandomStream random, StringBuilder out);

    /** The length of the shortest text. */
    long shortest();

    /** The length of the longest text. */
    long longest();

    /** One of some characters, sorted and different. */
    record Chars(String choices) implements Node {
        @Override
        public void append(RandomStream random, StringBuilder out) {
            int size = choices.length();
            out.append(choices.charAt(size == 1 ? 0 : random.below(size)));
        }

        @Override
        public long shortest() {
            return 1;
        }

        @Override
        public long longest() {
            return 1;
        }
    }

    /** Parts one after the other. */
    record Sequence(List<Node> parts) implements Node {
        @Override
        public void append(RandomStream random, StringBuilder out) {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).append(random, out);
            }
        }

        @Override
        public long shortest() {
            return parts.stream().mapToLong(Node::shortest).sum();
        }

        @Override
        public long longest() {
            return parts.stream().mapToLong(Node::longest).sum();
        }
    }

    /** One of several parts, each equally likely. */
    record Either(List<Node> parts) implements Node {
        @Override
        public void append(RandomStream random, StringBuilder out) {
            parts.get(random.below(parts.size())).append(random, out);
        }

        @Override
        public long shortest() {
            return parts.stream().mapToLong(Node::shortest).min().orElse(0);
        }

        @Override
        public long longest() {
            return parts.stream().mapToLong(Node::longest).max().orElse(0);
        }
    }

    /** A part {@code least} to {@code most} times, each count equally likely. */
    record Repeat(Node part, int least, int most) implements Node {
        @Override
        public void append(RandomStream random, StringBuilder out) {
            int times = least == most ? least : least + random.below(most - least + 1);
            for (int i = 0; i < times; i++) {
                part.append(random, out);
            }
        }

        @Override
        public long shortest() {
            return part.shortest() * least;
        }

        @Override
        public long longest() {
            return part.longest() * most;
        }
    }
}
