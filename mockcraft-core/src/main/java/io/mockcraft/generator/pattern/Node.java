package io.mockcraft.generator.pattern;

import java.util.List;

/** A part of a pattern: the tree that the parser builds. */
sealed interface Node {

    /** The length of the shortest text. */
    long shortest();

    /** The length of the longest text. */
    long longest();

    /** One of some characters, sorted and different. */
    record Chars(String choices) implements Node {
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
        public long shortest() {
            return part.shortest() * least;
        }

        @Override
        public long longest() {
            return part.longest() * most;
        }
    }
}
