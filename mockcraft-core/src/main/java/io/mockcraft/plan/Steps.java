package io.mockcraft.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders tables so that parents go in first, and joins those that refer to each other.
 *
 * <p>Tarjan's strongly connected components ("Depth-first search and linear graph algorithms", 1972), with a stack of its
 * own, so that long chains do not overflow the thread's.
 */
final class Steps {

    private final Map<PlannedTable, Integer> order = new HashMap<>();
    private final Map<PlannedTable, Integer> low = new HashMap<>();
    private final Deque<PlannedTable> open = new ArrayDeque<>();
    private final List<List<PlannedTable>> steps = new ArrayList<>();
    private final List<PlannedTable> tables;

    private Steps(List<PlannedTable> tables) {
        this.tables = tables;
    }

    static List<List<PlannedTable>> of(List<PlannedTable> tables) {
        Steps steps = new Steps(tables);
        tables.stream()
                .filter(PlannedTable::written)
                .sorted(Comparator.comparing(PlannedTable::name))
                .filter(t -> !steps.order.containsKey(t))
                .forEach(steps::visit);
        return steps.steps;
    }

    private List<PlannedTable> parents(PlannedTable table) {
        return table.references().stream()
                .filter(r -> !r.columns().isEmpty())
                .map(r -> tables.get(r.parent()))
                .filter(p -> p.written() && p.number() != table.number())
                .distinct()
                .toList();
    }

    private void visit(PlannedTable start) {
        Deque<Frame> frames = new ArrayDeque<>();
        frames.push(enter(start));
        while (!frames.isEmpty()) {
            Frame frame = frames.peek();
            if (frame.next < frame.parents.size()) {
                PlannedTable parent = frame.parents.get(frame.next++);
                if (!order.containsKey(parent)) {
                    frames.push(enter(parent));
                } else if (open.contains(parent)) {
                    low.merge(frame.table, order.get(parent), Math::min);
                }
            } else {
                frames.pop();
                leave(frame.table);
                if (!frames.isEmpty()) {
                    low.merge(frames.peek().table, low.get(frame.table), Math::min);
                }
            }
        }
    }

    private Frame enter(PlannedTable table) {
        low.put(table, order.size());
        order.put(table, order.size());
        open.push(table);
        return new Frame(table, parents(table));
    }

    private void leave(PlannedTable table) {
        if (!low.get(table).equals(order.get(table))) {
            return;
        }
        List<PlannedTable> step = new ArrayList<>();
        PlannedTable member;
        do {
            member = open.pop();
            step.add(member);
        } while (member != table);
        step.sort(Comparator.comparing(PlannedTable::name));
        steps.add(step);
    }

    private static final class Frame {

        private final PlannedTable table;
        private final List<PlannedTable> parents;
        private int next;

        Frame(PlannedTable table, List<PlannedTable> parents) {
            this.table = table;
            this.parents = parents;
        }
    }
}
