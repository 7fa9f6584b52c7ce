package io.mockcraft.planner.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The strongly connected components of a graph whose nodes are numbered, those that others lead to first.
 *
 * <p>Tarjan, "Depth-first search and linear graph algorithms" (1972), with a stack of its own, so that long chains do not
 * overflow the thread's.
 */
public final class Components {

    private static final int UNSEEN = -1;

    private final IntFunction<int[]> edges;
    private final int[] order;
    private final int[] low;
    private final boolean[] isOpen;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<List<Integer>> components = new ArrayList<>();
    private int seen;

    private Components(int nodes, IntFunction<int[]> edges) {
        this.edges = edges;
        this.order = new int[nodes];
        this.low = new int[nodes];
        this.isOpen = new boolean[nodes];
        Arrays.fill(order, UNSEEN);
    }

    /** The components; nodes are visited in the given order, each component is sorted by number. */
    public static List<List<Integer>> of(int nodes, IntStream visited, IntFunction<int[]> edges) {
        Components found = new Components(nodes, edges);
        visited.filter(node -> found.order[node] == UNSEEN).forEach(found::visit);
        return found.components;
    }

    private void visit(int start) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(enter(start));
        while (!frames.isEmpty()) {
            Frame frame = frames.element();
            if (frame.next < frame.targets.length) {
                follow(frame, frame.targets[frame.next++], frames);
            } else {
                frames.pop();
                leave(frame, frames.peek());
            }
        }
    }

    private void follow(Frame frame, int target, Deque<Frame> frames) {
        if (order[target] == UNSEEN) {
            frames.push(enter(target));
        } else if (isOpen[target]) {
            low[frame.node] = Math.min(low[frame.node], order[target]);
        }
    }

    private Frame enter(int node) {
        order[node] = seen;
        low[node] = seen++;
        isOpen[node] = true;
        open.push(node);
        return new Frame(node, edges.apply(node));
    }

    private void leave(Frame left, @Nullable Frame below) {
        if (low[left.node] == order[left.node]) {
            components.add(component(left.node));
        }
        if (below != null) {
            low[below.node] = Math.min(low[below.node], low[left.node]);
        }
    }

    private List<Integer> component(int root) {
        List<Integer> component = new ArrayList<>();
        int member;
        do {
            member = open.pop();
            isOpen[member] = false;
            component.add(member);
        } while (member != root);
        Collections.sort(component);
        return component;
    }

    private static final class Frame {
        private final int node;
        private final int[] targets;
        private int next;

        Frame(int node, int[] targets) {
            this.node = node;
            this.targets = targets;
        }
    }
}
