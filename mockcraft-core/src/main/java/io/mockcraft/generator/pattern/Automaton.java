package io.mockcraft.generator.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A deterministic automaton for a pattern's texts: each text is exactly one way through it, even where the pattern can
 * make the text in several ways. That makes texts countable. It has no cycles, because patterns are bounded.
 */
final class Automaton {

    private static final int MOST_STATES = 20_000;
    private static final int MOST_WORK = 1_000_000;

    /**
     * A state.
     *
     * @param accepting whether a text may end here
     * @param arrows where its characters lead; characters of different arrows differ
     */
    record State(boolean accepting, List<Arrow> arrows) {}

    /** Characters, sorted, that lead to the same state. */
    record Arrow(String chars, int to) {}

    /** There are more states than we are ready to hold. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private final Choices choices = new Choices(MOST_STATES);
    private final Map<TreeSet<Integer>, Integer> numbers = new HashMap<>();
    private final List<TreeSet<Integer>> sets = new ArrayList<>();
    private final List<State> states = new ArrayList<>();
    private int work;

    private Automaton() {}

    /** The states of a pattern, the start first. */
    static List<State> of(Node root) throws TooLarge {
        Automaton automaton = new Automaton();
        int end = automaton.choices.state();
        int start = automaton.choices.before(root, end);
        automaton.number(automaton.choices.closure(new TreeSet<>(List.of(start))));
        automaton.expand(end);
        return List.copyOf(automaton.states);
    }

    /** Subset construction. */
    private void expand(int end) throws TooLarge {
        for (int i = 0; i < sets.size(); i++) {
            TreeSet<Integer> set = sets.get(i);
            List<Arrow> arrows = new ArrayList<>();
            for (Map.Entry<Integer, String> arrow : grouped(set).entrySet()) {
                arrows.add(new Arrow(arrow.getValue(), arrow.getKey()));
            }
            states.add(new State(set.contains(end), List.copyOf(arrows)));
        }
    }

    /** The characters that leave a set, by the number of the set they lead to. */
    private TreeMap<Integer, String> grouped(TreeSet<Integer> set) throws TooLarge {
        TreeMap<Character, TreeSet<Integer>> byChar = new TreeMap<>();
        for (int state : set) {
            String chars = choices.chars(state);
            for (int i = 0; i < chars.length(); i++) {
                byChar.computeIfAbsent(chars.charAt(i), c -> new TreeSet<>()).add(choices.next(state));
            }
        }
        TreeMap<Integer, String> groups = new TreeMap<>();
        for (Map.Entry<Character, TreeSet<Integer>> entry : byChar.entrySet()) {
            groups.merge(
                    number(choices.closure(entry.getValue())), entry.getKey().toString(), String::concat);
        }
        return groups;
    }

    private int number(TreeSet<Integer> set) throws TooLarge {
        Integer known = numbers.get(set);
        if (known != null) {
            return known;
        }
        work += set.size();
        if (sets.size() == MOST_STATES || work > MOST_WORK) {
            throw new TooLarge();
        }
        numbers.put(set, sets.size());
        sets.add(set);
        return sets.size() - 1;
    }
}
