package io.mockcraft.generator.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/**
 * The pattern unrolled into states that either read one character or lead on without reading (Thompson's construction,
 * built from the end).
 */
final class Choices {

    private final int most;
    private final List<String> chars = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();
    private final List<List<Integer>> free = new ArrayList<>();

    Choices(int most) {
        this.most = most;
    }

    /** A new state that reads nothing and leads nowhere yet. */
    int state() throws Automaton.TooLarge {
        if (chars.size() == most) {
            throw new Automaton.TooLarge();
        }
        chars.add("");
        next.add(-1);
        free.add(new ArrayList<>());
        return chars.size() - 1;
    }

    /** The state from which {@code node} is read before going on at {@code then}. */
    int before(Node node, int then) throws Automaton.TooLarge {
        if (node instanceof Node.Chars c) {
            int state = state();
            chars.set(state, c.choices());
            next.set(state, then);
            return state;
        } else if (node instanceof Node.Sequence s) {
            int from = then;
            for (int i = s.parts().size() - 1; i >= 0; i--) {
                from = before(s.parts().get(i), from);
            }
            return from;
        } else if (node instanceof Node.Either e) {
            int state = state();
            for (Node part : e.parts()) {
                free.get(state).add(before(part, then));
            }
            return state;
        }
        return repeated((Node.Repeat) node, then);
    }

    private int repeated(Node.Repeat repeat, int then) throws Automaton.TooLarge {
        int from = then;
        for (int i = 0; i < repeat.most(); i++) {
            int once = before(repeat.part(), from);
            if (i < repeat.most() - repeat.least()) {
                int optional = state();
                free.get(optional).add(once);
                free.get(optional).add(then);
                once = optional;
            }
            from = once;
        }
        return from;
    }

    String chars(int state) {
        return chars.get(state);
    }

    int next(int state) {
        return next.get(state);
    }

    /** The states, and all that can be reached from them without reading. */
    TreeSet<Integer> closure(TreeSet<Integer> states) {
        TreeSet<Integer> all = new TreeSet<>(states);
        Deque<Integer> open = new ArrayDeque<>(states);
        while (!open.isEmpty()) {
            for (int reached : free.get(open.pop())) {
                if (all.add(reached)) {
                    open.push(reached);
                }
            }
        }
        return all;
    }
}
