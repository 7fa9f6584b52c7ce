package io.mockcraft.planner.key;

import io.mockcraft.generator.Generator;
import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.Layers;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.guess.Probe;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Which holes of a template tell its texts apart. A hole whose neighbours run into it does not: 1 and 12 make the same text
 * as 11 and 2. It needs a separator on each side, or parts of one length beside it.
 */
final class TemplateHoles {

    private static final int LOOKED_AT = 32;

    private final TableDraft draft;
    private final List<CellPlan.Part> parts;

    TemplateHoles(TableDraft draft, CellPlan.Template template) {
        this.draft = draft;
        this.parts = template.parts();
    }

    /** The columns in the holes that do: different values of one make different texts. */
    Stream<ColumnDraft> telling() {
        return IntStream.range(0, parts.size())
                .filter(place -> separated(place) || located(place))
                .mapToObj(place -> own(parts.get(place)))
                .flatMap(Optional::stream)
                .filter(column -> Layers.bare(column.plan));
    }

    private Optional<ColumnDraft> own(CellPlan.Part part) {
        PathPlan hole = part.hole();
        return hole == null || hole.ofField() || !hole.references().isEmpty()
                ? Optional.empty()
                : Optional.of(draft.columns.get(hole.column()));
    }

    /** Whether no other hole touches it. */
    private boolean separated(int place) {
        return (place == 0 || separates(parts.get(place - 1)))
                && (place == parts.size() - 1 || separates(parts.get(place + 1)));
    }

    private static boolean separates(CellPlan.Part part) {
        String text = part.text();
        return text != null && !text.chars().allMatch(Character::isLetterOrDigit);
    }

    /** Whether where it starts and ends is the same in all texts. */
    private boolean located(int place) {
        boolean before = fixed(0, place);
        boolean itself = fixed(place, place + 1);
        boolean after = fixed(place + 1, parts.size());
        return before && after || before && itself || after && itself;
    }

    private boolean fixed(int from, int to) {
        return parts.subList(from, to).stream()
                .allMatch(part -> part.text() != null || length(part).isPresent());
    }

    /** The length of a hole's texts; empty where they differ, or nobody knows. */
    private OptionalInt length(CellPlan.Part part) {
        ColumnDraft column = own(part).filter(c -> c.inputs.isEmpty()).orElse(null);
        return column == null || column.generator == null
                ? OptionalInt.empty()
                : length(column.generator, column.place);
    }

    private static OptionalInt length(Generator generator, int place) {
        int[] lengths = LongStream.range(0, LOOKED_AT)
                .mapToObj(row -> Probe.value(generator, place, row))
                .mapToInt(value -> String.valueOf(value).length())
                .distinct()
                .toArray();
        return lengths.length == 1 ? OptionalInt.of(lengths[0]) : OptionalInt.empty();
    }
}
