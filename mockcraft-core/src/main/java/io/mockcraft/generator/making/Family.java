package io.mockcraft.generator.making;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;
import io.mockcraft.row.CellKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * Which row of a table of facts a row of data is about: all columns of one family and one entity choose the same, whatever
 * other columns there are. Immutable.
 *
 * <p>With an input the row that the input names is chosen. The destination is never the origin.
 */
public final class Family {

    private final int size;
    private final int[] weights;
    private final long key;
    private final boolean apart;
    private final long other;
    private final Map<String, Integer> index;

    private Family(FactTable table, String entity, boolean inputs) {
        this.size = table.size();
        this.weights = table.has("weight") ? sums(table) : new int[0];
        long family = Mixer.combine(0L, table.name());
        this.key = Mixer.combine(family, entity);
        this.apart = entity.equals(Entities.DESTINATION) && size > 1;
        this.other = Mixer.combine(family, Entities.ORIGIN);
        this.index = inputs ? table.index() : Map.of();
    }

    /** The choice for the column's entity. */
    public static Family of(Making making, FactTable table) {
        return new Family(table, Entities.of(making), making.inputs() > 0);
    }

    /** The choice for an entity of this name. */
    public static Family of(FactTable table, String entity) {
        return new Family(table, entity, false);
    }

    /** The key of the stream that the choice is drawn from. */
    public long key() {
        return key;
    }

    /** The place of the row's fact in the table. */
    public int choose(Draw draw) {
        for (int i = 0; i < draw.inputs(); i++) {
            Integer named = index.get(folded(draw.input(i)));
            if (named != null) {
                return named;
            }
        }
        int chosen = pick(draw, key);
        return apart && chosen == pick(draw, other) ? (chosen + 1) % size : chosen;
    }

    private static String folded(Cell cell) {
        String text = cell.kind() == CellKind.TEXT ? cell.text() : cell.toString();
        return text.toLowerCase(Locale.ROOT);
    }

    private int pick(Draw draw, long stream) {
        if (weights.length == 0) {
            return draw.shared(stream).below(size);
        }
        int place = Arrays.binarySearch(weights, draw.shared(stream).below(weights[size - 1]));
        return place < 0 ? -place - 1 : place + 1;
    }

    private static int[] sums(FactTable table) {
        int[] sums = table.column("weight").stream().mapToInt(Integer::parseInt).toArray();
        Arrays.parallelPrefix(sums, Integer::sum);
        return sums;
    }
}
