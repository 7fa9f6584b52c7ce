package io.mockcraft.plan;

import java.util.List;
import java.util.Map;

/**
 * Checks that hang together through the columns they mention, and what may be drawn again to meet them.
 *
 * @param names the constraints, for messages
 * @param conditions what must hold
 * @param columns the places of all columns mentioned
 * @param waiting those among them whose values are known only once the conditions hold
 * @param references the references that may be chosen again
 * @param alternatives other ways to make a free column's value, worth trying, by its place
 */
public record CheckPlan(
        List<String> names,
        List<RowCondition> conditions,
        List<Integer> columns,
        List<Integer> waiting,
        List<Integer> references,
        Map<Integer, List<CellPlan>> alternatives) {

    /** Makes the collections immutable. */
    public CheckPlan {
        names = List.copyOf(names);
        conditions = List.copyOf(conditions);
        columns = List.copyOf(columns);
        waiting = List.copyOf(waiting);
        references = List.copyOf(references);
        alternatives = Map.copyOf(alternatives);
    }
}
