package io.mockcraft.junit;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Seeded;
import io.mockcraft.session.lifecycle.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands in what a test wants. */
final class Supply {

    private Supply() {}

    static @Nullable Object of(Wanted wanted, ExtensionContext context) {
        Optional<Clients> clients = Clients.of(wanted.raw(), context);
        return clients.isPresent() ? clients.get().find(wanted.db(), wanted.place()) : ofSeed(wanted, context);
    }

    private static @Nullable Object ofSeed(Wanted wanted, ExtensionContext context) {
        ActiveSeed seed = ActiveSeeds.one(context, wanted.db(), wanted.place());
        if (wanted.rows() != null) {
            return SuppliedRows.of(wanted, wanted.rows(), context);
        }
        if (wanted.fake() != null) {
            return SuppliedFake.of(wanted, wanted.fake(), seed, context);
        }
        return byType(wanted, seed, context);
    }

    private static Object byType(Wanted wanted, ActiveSeed seed, ExtensionContext context) {
        Class<?> type = wanted.raw();
        if (type == Dataset.class) {
            return seed.seeded().dataset();
        }
        if (type == Seeded.class) {
            return seed.seeded();
        }
        if (type == Fixtures.class) {
            return fixtures(seed.seeded(), context);
        }
        if (type == DataSource.class) {
            return seed.seeded().dataSource();
        }
        if (type == Connection.class) {
            return connection(wanted, seed, context);
        }
        throw new MockCraftException(new Problem(
                Location.of(wanted.place()),
                "",
                "@Db cannot give a " + type.getName(),
                "use DataSource, Connection, or a client of MongoDB or Jedis"));
    }

    /** One for a test and each of its invocations, however often it is asked for: it counts the rows of this test alone. */
    private static Fixtures fixtures(Session seeded, ExtensionContext context) {
        return Stores.at(
                context,
                List.of(seeded, context.getUniqueId()),
                Fixtures.class,
                () -> seeded.fixtures(FailedTests.of(context).label()));
    }

    private static Connection connection(Wanted wanted, ActiveSeed seed, ExtensionContext context) {
        try {
            Connection connection = seed.seeded().dataSource().getConnection();
            ActiveSeeds.opened(context, connection);
            return connection;
        } catch (SQLException e) {
            throw new MockCraftException(
                    new Problem(Location.of(wanted.place()), "", "no connection: " + e.getMessage(), ""), e);
        }
    }
}
