package io.mockcraft.schema;

import io.mockcraft.problem.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table, collection or key space as the user wrote it; everything left out comes from the catalog.
 *
 * @param name as written, perhaps with its database schema ({@code sales.customer}) and quotes
 * @param at where it stands
 * @param path its path, such as {@code tables.orders}
 * @param store the store that it belongs to; null for the only one
 * @param rows how many rows; null when left open
 * @param primaryKey the primary key's columns; empty when left to the catalog
 * @param unique what must be unique beside single columns marked so
 * @param columns the columns in their order
 * @param references its references: from {@code references}, and one for each column with {@code ref}, named like it;
 *     last those of {@link #chosen()}
 * @param through the references of a junction, whose pairs are unique; empty when it is none
 * @param variants the ways its rows look, of which each row has one; empty for one way
 * @param pinned given rows
 * @param traits named variations for fixtures and pinned rows
 */
public record TableSpec(
        String name,
        Location at,
        String path,
        @Nullable String store,
        @Nullable RowCount rows,
        List<String> primaryKey,
        List<UniqueSpec> unique,
        List<ColumnSpec> columns,
        List<ReferenceSpec> references,
        List<String> through,
        List<Variant> variants,
        List<PinnedRow> pinned,
        List<Trait> traits) {

    /** Makes the lists immutable. */
    public TableSpec {
        primaryKey = List.copyOf(primaryKey);
        unique = List.copyOf(unique);
        columns = List.copyOf(columns);
        references = List.copyOf(references);
        through = List.copyOf(through);
        variants = List.copyOf(variants);
        pinned = List.copyOf(pinned);
        traits = List.copyOf(traits);
    }

    /** The references inside of documents and lists, each of whose elements chooses for itself. */
    public List<ReferenceSpec> chosen() {
        return ChosenReferences.of(this);
    }

    /** The same table with more references. */
    public TableSpec with(List<ReferenceSpec> more) {
        List<ReferenceSpec> all = new ArrayList<>(references);
        all.addAll(more);
        return new TableSpec(
                name, at, path, store, rows, primaryKey, unique, columns, all, through, variants, pinned, traits);
    }
}
