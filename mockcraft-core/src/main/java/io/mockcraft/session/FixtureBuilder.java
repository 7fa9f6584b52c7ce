package io.mockcraft.session;

import io.mockcraft.problem.MockCraftException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row under construction; not thread-safe. */
public interface FixtureBuilder {

    /** Sets a column: any object that fits it, or text as a schema would write it. Wins over traits. */
    FixtureBuilder with(String column, @Nullable Object value);

    /** Lays one of the schema's traits over the row; a later one wins over an earlier one. */
    FixtureBuilder trait(String name);

    /**
     * Gives the row that this one refers to; parents that are needed and not given are made new.
     *
     * @param reference the reference's name, or the parent's table where only one reference leads there
     */
    FixtureBuilder of(String reference, Made parent);

    /** Gives the row that this one refers to, by the only reference that leads to its table. */
    FixtureBuilder of(Made parent);

    /** Makes rows of another table that refer to this one, too. */
    FixtureBuilder has(int count, String childTable);

    /** Makes rows of another table that refer to this one, too, each of them shaped alike. */
    FixtureBuilder has(int count, String childTable, Consumer<FixtureBuilder> each);

    /** Says by which of its references a row made by {@link #has} refers to its parent, where several could. */
    FixtureBuilder via(String reference);

    /**
     * Writes the row, the parents that it needs and the children that it has, in one transaction.
     *
     * @throws MockCraftException when something asked for is not there, or the database refuses; then nothing is written
     */
    Made insert();
}
