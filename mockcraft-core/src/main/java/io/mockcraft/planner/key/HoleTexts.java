package io.mockcraft.planner.key;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.guess.Probe;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What is known of the texts that fill a hole of a template.
 *
 * @param kind the type of the values
 * @param some texts that were looked at; empty where only the type is known
 * @param always whether the hole is never empty
 */
record HoleTexts(TypeKind kind, Set<String> some, boolean always) {

    static final HoleTexts UNKNOWN = new HoleTexts(TypeKind.OTHER, Set.of(), false);

    private static final int LOOKED_AT = 1_000;

    /** The texts of a column in this many rows, those of pinned rows too. */
    static HoleTexts of(ColumnDraft column, long rows) {
        TypeKind kind = column.column.type().kind();
        Generator generator = column.generator;
        CellPlan source = Layers.source(column.plan).orElse(null);
        if (generator == null || !column.inputs.isEmpty() || source == null || source instanceof CellPlan.Between) {
            return new HoleTexts(kind, Set.of(), false);
        }
        Set<String> some = texts(generator, column.place, rows);
        some.addAll(column.pinned);
        return new HoleTexts(kind, some, source == column.plan);
    }

    /** The texts that a generator without inputs makes. */
    static HoleTexts of(Generator generator) {
        return new HoleTexts(TypeKind.OTHER, texts(generator, 0, 0), true);
    }

    private static Set<String> texts(Generator generator, int place, long rows) {
        return LongStream.concat(LongStream.range(0, LOOKED_AT), LongStream.of(Math.max(0, rows - 1)))
                .mapToObj(row -> String.valueOf(Probe.value(generator, place, row)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean ofOneLength() {
        return always && some.stream().mapToInt(String::length).distinct().count() == 1;
    }

    /** Whether one of the signs, of a text beside the hole, stands in none of its texts: so it ends where that begins. */
    boolean lackOneOf(String beside) {
        return beside.chars().filter(sign -> !Character.isLetterOrDigit(sign)).anyMatch(this::lack);
    }

    /** Whether it ends where others begin that follow it at once. */
    boolean endsBefore(HoleTexts next) {
        return next.always && apart(next, text -> text.charAt(0));
    }

    /** Whether it starts where others end that it follows at once. */
    boolean startsAfter(HoleTexts before) {
        return before.always && apart(before, text -> text.charAt(text.length() - 1));
    }

    /** Whether the others have a sign there that stands in none of its texts. */
    private boolean apart(HoleTexts others, ToIntFunction<String> there) {
        return !some.isEmpty()
                && !others.some.isEmpty()
                && others.some.stream().noneMatch(String::isEmpty)
                && others.some.stream().mapToInt(there).distinct().allMatch(this::lack);
    }

    private boolean lack(int sign) {
        return some.isEmpty() ? typeLacks(sign) : some.stream().noneMatch(text -> text.indexOf(sign) >= 0);
    }

    private boolean typeLacks(int sign) {
        return switch (kind) {
            case BOOLEAN -> true;
            case SMALLINT, INTEGER, BIGINT, DATE, UUID -> sign != '-';
            case DECIMAL, REAL, DOUBLE -> sign != '-' && sign != '.';
            default -> false;
        };
    }
}
