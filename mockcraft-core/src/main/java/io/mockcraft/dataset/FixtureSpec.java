package io.mockcraft.dataset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A single row asked for by a test.
 *
 * @param table the table, as {@link Dataset#table} finds it
 * @param test the test that asks: with table and number it is the row's identity
 * @param number the how-many-th row of this table the test asks for, from 0
 * @param place its place among the ranks behind the seeded rows, from 0: no other row of the run has it
 * @param ordinal the row's number under its parent, from 1
 * @param traits the names of traits to lay over the usual values, in that order
 * @param values values to set, over the traits: by column name, any object that
 *     {@link io.mockcraft.row.Cell#setObject} takes, or text as a schema would write it
 * @param parents the values of the rows that its references lead to, by the reference's name; a reference not named leads
 *     nowhere
 */
public record FixtureSpec(
        String table,
        String test,
        int number,
        int place,
        long ordinal,
        List<String> traits,
        Map<String, @Nullable Object> values,
        Map<String, Map<String, @Nullable Object>> parents) {}
