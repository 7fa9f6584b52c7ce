package io.mockcraft.store.sql;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.catalog.TableName;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.WriteReport;
import io.mockcraft.store.WriteStep;
import io.mockcraft.store.sql.copy.RowWriter;
import io.mockcraft.store.sql.jdbc.Refused;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A run in one transaction that is never committed. The claim is, though: key ranges and sequences are seen by everyone,
 * and sequences do not roll back.
 */
final class RollbackRun extends ClaimedRun {

    private @Nullable BoundConnection bound;

    RollbackRun(long id, Bases bases, Database database, Supplier<Catalog> catalog) {
        super(id, bases, database, catalog);
    }

    @Override
    WriteReport write(List<WriteStep> steps, Catalog known) throws SQLException {
        boolean written = false;
        try {
            BoundConnection open = open();
            Map<TableName, Long> rows = new RowWriter(known).write(open.real(), steps);
            open.keep();
            written = true;
            return new WriteReport(rows, List.of());
        } finally {
            if (!written) {
                rollBack();
            }
        }
    }

    private BoundConnection open() throws SQLException {
        BoundConnection open = bound;
        if (open == null) {
            open = BoundConnection.begin(dataSourceBelow().getConnection());
            bound = open;
        }
        return open;
    }

    @Override
    public Optional<DataSource> dataSource() {
        return Optional.ofNullable(bound).map(open -> new BoundDataSource(dataSourceBelow(), open));
    }

    private DataSource dataSourceBelow() {
        return database.transactions().dataSource();
    }

    @Override
    public CleanReport clean() {
        rollBack();
        return remove();
    }

    /** What is rolled back cannot be kept. */
    @Override
    public void keep() {
        clean();
    }

    private void rollBack() {
        BoundConnection open = bound;
        bound = null;
        if (open != null) {
            try {
                open.end();
            } catch (SQLException e) {
                throw Refused.of("run " + id() + " could not be rolled back", e);
            }
        }
    }
}
