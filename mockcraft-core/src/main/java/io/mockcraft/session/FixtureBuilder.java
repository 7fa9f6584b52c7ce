package io.mockcraft.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A row under construction; not thread-safe. */
public final class FixtureBuilder {

    private final String table;
    private final Fixtures fixtures;
    private final List<String> traits = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<GivenParent> parents = new ArrayList<>();
    private final List<WantedChildren> children = new ArrayList<>();
    private String via = "";

    FixtureBuilder(String table, Fixtures fixtures) {
        this.table = table;
        this.fixtures = fixtures;
    }

    /**
     * A row that this one refers to.
     *
     * @param name the reference's name, or the parent's table where one reference fits
     * @param parent the row
     */
    record GivenParent(String name, Made parent) {}

    /**
     * Rows that refer to this one.
     *
     * @param count how many
     * @param table their table
     * @param each shapes each of them
     */
    record WantedChildren(int count, String table, Consumer<FixtureBuilder> each) {}

    /** Sets a column: any object that fits it, or text as a schema would write it. Wins over traits. */
    public FixtureBuilder with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    /** Lays one of the schema's traits over the row; a later one wins over an earlier one. */
    public FixtureBuilder trait(String name) {
        traits.add(name);
        return this;
    }

    /**
     * Gives the row that this one refers to; parents that are needed and not given are made new.
     *
     * @param reference the reference's name, or the parent's table where only one reference leads there
     */
    public FixtureBuilder of(String reference, Made parent) {
        parents.add(new GivenParent(reference, parent));
        return this;
    }

    /** Gives the row that this one refers to, by the only reference that leads to its table. */
    public FixtureBuilder of(Made parent) {
        return of(parent.table(), parent);
    }

    /** Makes rows of another table that refer to this one, too. */
    public FixtureBuilder has(int count, String childTable) {
        return has(count, childTable, child -> {});
    }

    /** Makes rows of another table that refer to this one, too, each of them shaped alike. */
    public FixtureBuilder has(int count, String childTable, Consumer<FixtureBuilder> each) {
        children.add(new WantedChildren(count, childTable, each));
        return this;
    }

    /** Says by which of its references a row made by {@link #has} refers to its parent, where several could. */
    public FixtureBuilder via(String reference) {
        if (children.isEmpty()) {
            via = reference;
        } else {
            WantedChildren last = children.remove(children.size() - 1);
            children.add(new WantedChildren(
                    last.count(), last.table(), child -> last.each().accept(child.via(reference))));
        }
        return this;
    }

    /**
     * Writes the row, the parents that it needs and the children that it has, in one transaction.
     *
     * @throws io.mockcraft.problem.MockCraftException when something asked for is not there, or the database refuses; then
     *     nothing is written
     */
    public Made insert() {
        return new FixtureInsert(fixtures).insert(this);
    }

    String table() {
        return table;
    }

    List<String> traits() {
        return traits;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    List<GivenParent> parents() {
        return parents;
    }

    List<WantedChildren> children() {
        return children;
    }

    String via() {
        return via;
    }
}
