package io.mockcraft.generator.making;

import io.mockcraft.generator.DistinctGenerator;
import io.mockcraft.generator.Draw;
import io.mockcraft.row.Cell;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** One of a closed set of texts, such as currency codes: as many distinct values as the set holds. */
public final class ClosedSet implements DistinctGenerator {

    private final String[] all;
    private final String[] different;

    private ClosedSet(List<String> all) {
        this.all = all.toArray(String[]::new);
        TreeMap<String, String> byFolded = new TreeMap<>();
        all.forEach(text -> byFolded.putIfAbsent(text.toLowerCase(Locale.ROOT), text));
        this.different = byFolded.values().toArray(String[]::new);
    }

    /** The texts of the set that fit into the column; a problem when none does. */
    public static ClosedSet of(List<String> set, Making making) {
        List<String> fitting =
                set.stream().filter(text -> text.length() <= making.length()).toList();
        if (fitting.isEmpty()) {
            making.needs(set.stream().mapToInt(String::length).min().orElse(0));
        }
        return new ClosedSet(fitting);
    }

    @Override
    public void generate(Draw draw, Cell out) {
        out.setText(all[draw.random().below(all.length)]);
    }

    @Override
    public long capacity() {
        return different.length;
    }

    @Override
    public void generate(long number, Draw draw, Cell out) {
        out.setText(different[(int) number]);
    }
}
