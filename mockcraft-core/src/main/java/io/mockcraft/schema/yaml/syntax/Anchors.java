package io.mockcraft.schema.yaml.syntax;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.reading.Limits;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Remembers anchored nodes, and counts all nodes with every alias followed, so that no alias can blow a file up. */
final class Anchors {

    private final Reading reading;
    private final Map<String, Anchored> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int total;

    Anchors(Reading reading) {
        this.reading = reading;
    }

    /** Counts nodes. */
    void count(int nodes, Location at) {
        total += nodes;
        if (total > Limits.NODES) {
            throw reading.stop(at, "more than " + Limits.NODES + " values, aliases followed", "split the file");
        }
    }

    /** Starts an anchored node; gives what {@link #close} wants back. */
    int open(String anchor) {
        open.add(anchor);
        return total;
    }

    void close(String anchor, Node node, int before) {
        open.remove(anchor);
        known.put(anchor, new Anchored(node, total - before, height(node)));
    }

    Node resolve(String anchor, int depth, Location at) {
        if (open.contains(anchor)) {
            throw reading.stop(at, "alias \"*" + anchor + "\" stands inside of what it names", "write it out");
        }
        @Nullable Anchored target = known.get(anchor);
        if (target == null) {
            throw reading.stop(at, "no anchor \"&" + anchor + "\" above this alias", "define it first");
        }
        count(target.size, at);
        if (depth + target.height > Limits.DEPTH) {
            throw reading.stop(at, "more than " + Limits.DEPTH + " levels inside each other", "write it flatter");
        }
        return target.node;
    }

    /** Cheap enough: a tree walked once for each anchor, of which deep ones inside each other are few. */
    private static int height(Node node) {
        if (node instanceof Mapping mapping) {
            return 1
                    + mapping.entries().stream()
                            .mapToInt(e -> height(e.value()))
                            .max()
                            .orElse(0);
        }
        if (node instanceof Sequence sequence) {
            return 1 + sequence.items().stream().mapToInt(Anchors::height).max().orElse(0);
        }
        return node instanceof Scalar ? 0 : 1;
    }

    private record Anchored(Node node, int size, int height) {}
}
