package io.mockcraft.junit;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tells {@link Seed} which database to use, where a field of the test class cannot.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SeedTarget TARGET = SeedTarget.of(() -> app.dataSource());
 * }</pre>
 *
 * <p>The supplier is asked as late as possible: after {@code @BeforeAll} for seeds of test scope.
 */
public final class SeedTarget implements Extension {

    private final Supplier<DataSource> supplier;

    private final Supplier<String> ownHost;

    private SeedTarget(Supplier<DataSource> supplier, Supplier<String> ownHost) {
        this.supplier = supplier;
        this.ownHost = ownHost;
    }

    /** A target that is asked for when it is needed; it should give the same data source each time. */
    public static SeedTarget of(Supplier<DataSource> supplier) {
        return new SeedTarget(supplier, () -> "");
    }

    /**
     * For extensions that run a database: makes it the target of the tests inside this context. It stands where a
     * registered {@link SeedTarget} stands in the order of search.
     *
     * @param ownHost the host that the extension runs it on, which is asked after the supplier: it is not refused for not
     *     being this machine
     */
    public static void provide(ExtensionContext context, Supplier<DataSource> supplier, Supplier<String> ownHost) {
        Stores.put(context, SeedTarget.class, new SeedTarget(supplier, ownHost));
    }

    String ownHost() {
        return ownHost.get();
    }

    DataSource dataSource() {
        return supplier.get();
    }
}
