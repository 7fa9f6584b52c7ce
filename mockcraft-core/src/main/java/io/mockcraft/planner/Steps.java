package io.mockcraft.planner;

import io.mockcraft.plan.PlannedReference;
import io.mockcraft.plan.PlannedTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders tables so that parents go in first, and joins those that refer to each other.
 *
 * <p>Tarjan's strongly connected components ("Depth-first search and linear graph algorithms", 1972), with a stack of its
 * own, so that long chains do not overflow the thread's.
 */
final class Steps {

    private static final int UNSEEN = -1;

    private final List<PlannedTable> tables;
    private final int[] order;
    private final int[] low;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<List<PlannedTable>> steps = new ArrayList<>();
    private int seen;

    private Steps(List<PlannedTable> tables) {
        this.tables = tables;
        this.order = new int[tables.size()];
        this.low = new int[tables.size()];
        Arrays.fill(order, UNSEEN);
    }

    static List<List<PlannedTable>> of(List<PlannedTable> tables) {
        Steps steps = new Steps(tables);
        tables.stream()
                .filter(PlannedTable::written)
                .sorted(Comparator.comparing(PlannedTable::name))
                .filter(t -> steps.order[t.number()] == UNSEEN)
                .forEach(t -> steps.visit(t.number()));
        return steps.steps;
    }

    private int[] parents(int table) {
        return tables.get(table).references().stream()
                .filter(r -> !r.columns().isEmpty())
                .mapToInt(PlannedReference::parent)
                .filter(p -> p != table && tables.get(p).written())
                .distinct()
                .toArray();
    }

    private void visit(int start) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(enter(start));
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (frame.next < frame.parents.length) {
                follow(frame, frame.parents[frame.next++], frames);
            } else {
                frames.pop();
                leave(frame, frames.peek());
            }
        }
    }

    private void follow(Frame frame, int parent, Deque<Frame> frames) {
        if (order[parent] == UNSEEN) {
            frames.push(enter(parent));
        } else if (open.contains(parent)) {
            low[frame.table] = Math.min(low[frame.table], order[parent]);
        }
    }

    private Frame enter(int table) {
        order[table] = seen;
        low[table] = seen++;
        open.push(table);
        return new Frame(table, parents(table));
    }

    private void leave(Frame left, @Nullable Frame below) {
        if (low[left.table] == order[left.table]) {
            steps.add(component(left.table));
        }
        if (below != null) {
            low[below.table] = Math.min(low[below.table], low[left.table]);
        }
    }

    private List<PlannedTable> component(int root) {
        List<PlannedTable> step = new ArrayList<>();
        int member;
        do {
            member = open.pop();
            step.add(tables.get(member));
        } while (member != root);
        step.sort(Comparator.comparing(PlannedTable::name));
        return step;
    }

    private static final class Frame {

        private final int table;
        private final int[] parents;
        private int next;

        Frame(int table, int[] parents) {
            this.table = table;
            this.parents = parents;
        }
    }
}
