package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.row.RowSource;
import io.mockcraft.row.Unplaced;
import io.mockcraft.store.WriteStep;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Goes on after a refusal with the tables that do not refer to refused ones, so that all refusals are told at once. */
final class Probing {

    private final Connection connection;
    private final Catalog catalog;
    private final Set<TableName> missing = new HashSet<>();
    private @Nullable MockCraftException first;

    Probing(Connection connection, Catalog catalog) {
        this.connection = connection;
        this.catalog = catalog;
    }

    /**
     * Writes all steps that go in.
     *
     * @throws MockCraftException the first refusal, with the others suppressed; or at once what is no refusal of a row
     */
    void write(List<WriteStep> steps, Consumer<WriteStep> writer) throws SQLException {
        for (WriteStep step : steps) {
            if (step.sources().stream().anyMatch(this::lacksParents)) {
                miss(step);
            } else {
                probe(step, writer);
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void probe(WriteStep step, Consumer<WriteStep> writer) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            writer.accept(step);
            connection.releaseSavepoint(before);
        } catch (MockCraftException e) {
            if (!(e instanceof Unplaced)) {
                throw e; // a lost connection or a deadlock ends the whole write
            }
            connection.rollback(before);
            miss(step);
            tell(e);
        }
    }

    private void tell(MockCraftException refusal) {
        if (first == null) {
            first = refusal;
        } else {
            first.addSuppressed(refusal);
        }
    }

    private boolean lacksParents(RowSource source) {
        return catalog.table(source.table()).stream()
                .flatMap(t -> t.foreignKeys().stream())
                .anyMatch(key -> missing.contains(key.target()));
    }

    private void miss(WriteStep step) {
        step.sources().forEach(source -> missing.add(source.table()));
    }
}
