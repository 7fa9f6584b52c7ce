package io.mockcraft.plan;

import io.mockcraft.plan.outline.PlanOutline;
import io.mockcraft.plan.outline.TableOutline;
import java.time.Instant;
import java.util.List;

/**
 * Schema and catalog, checked, ordered and ready to run; immutable.
 *
 * @param source the schema's name, for messages
 * @param now the schema's clock
 * @param tables every table, those that only serve as parents too, by their number
 * @param steps the tables to write, parents first; together where they refer to each other
 * @param notices what the user should know: counts that were reduced, tables left empty and why
 * @param words the word lists that values come from, by name
 * @param fingerprint 12 hex digits of everything that can change a value but the seed and the bases
 * @param outlines each table to write in words, in the order of the steps
 */
public record Plan(
        String source,
        Instant now,
        List<PlannedTable> tables,
        List<List<PlannedTable>> steps,
        List<String> notices,
        List<WordList> words,
        String fingerprint,
        List<TableOutline> outlines) {

    /** Raised by every change that alters a generated value. */
    public static final int ENGINE_VERSION = 1;

    /** Makes the lists immutable. */
    public Plan {
        tables = List.copyOf(tables);
        steps = steps.stream().map(List::copyOf).toList();
        notices = List.copyOf(notices);
        outlines = List.copyOf(outlines);
        words = List.copyOf(words);
    }

    /** The plan in words. */
    public PlanOutline outline() {
        return new PlanOutline(source, now, fingerprint, outlines, notices);
    }

    /** The tables to write, parents first. */
    public List<PlannedTable> written() {
        return steps.stream().flatMap(List::stream).toList();
    }
}
