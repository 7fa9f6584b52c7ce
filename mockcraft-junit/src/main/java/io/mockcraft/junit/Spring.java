package io.mockcraft.junit;

import io.mockcraft.junit.spring.SpringBeans;
import io.mockcraft.junit.spring.SpringTransaction;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.ReflectionSupport;

/** Asks Spring, where it is on the class path and runs the test; knows of nothing elsewhere. */
final class Spring {

    private static final boolean BEANS = isThere("org.springframework.test.context.junit.jupiter.SpringExtension");
    private static final boolean TRANSACTIONS = BEANS
            && isThere("org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy")
            && isThere("org.springframework.transaction.support.TransactionSynchronizationManager");

    private Spring() {}

    private static boolean isThere(String type) {
        return ReflectionSupport.tryToLoadClass(type, Spring.class.getClassLoader())
                .toOptional()
                .isPresent();
    }

    /** Whether the test class is one of Spring's. */
    static boolean runs(ExtensionContext context) {
        return BEANS && SpringBeans.has(context.getRequiredTestClass());
    }

    /** The only data source of the context, or the primary one. */
    static @Nullable DataSource only(ExtensionContext context, String where) {
        return runs(context) ? SpringBeans.only(context, where) : null;
    }

    /** A data source of the context by its name. */
    static @Nullable DataSource named(ExtensionContext context, String name) {
        return runs(context) ? SpringBeans.named(context, name, DataSource.class) : null;
    }

    /**
     * A bean of a client's type; null where there is none, or where it cannot be told which.
     *
     * @param name its name; empty for the only one, or the primary one
     */
    static <T> @Nullable T client(ExtensionContext context, String name, Class<T> type) {
        if (!runs(context)) {
            return null;
        }
        return name.isEmpty() ? SpringBeans.only(context, type) : SpringBeans.named(context, name, type);
    }

    /** The names of the context's data sources. */
    static List<String> names(ExtensionContext context) {
        return runs(context) ? SpringBeans.names(context) : List.of();
    }

    /**
     * Whether the test has a transaction that is still to begin: this extension was registered before Spring's.
     */
    static boolean transactionIsToCome(ExtensionContext context) {
        return TRANSACTIONS
                && runs(context)
                && !SpringTransaction.isOpen()
                && SpringTransaction.isWanted(context.getRequiredTestClass(), context.getRequiredTestMethod());
    }

    /** Whether the test's transaction is open. */
    static boolean transactionIsOpen() {
        return TRANSACTIONS && SpringTransaction.isOpen();
    }

    /** Gives out the connection of the test's transaction to this database; null where there is none. */
    static @Nullable DataSource transaction(DataSource database) {
        return TRANSACTIONS ? SpringTransaction.of(database) : null;
    }
}
