package io.mockcraft.junit.spring;

import java.lang.reflect.Method;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The transaction that Spring begins before a test and rolls back after it. Needs spring-test and spring-jdbc. */
public final class SpringTransaction {

    private SpringTransaction() {}

    /** Whether it is open now. */
    public static boolean isOpen() {
        return TestTransaction.isActive();
    }

    /** Whether Spring will begin one for this test, as its annotations say. */
    public static boolean isWanted(Class<?> testClass, Method test) {
        AnnotationTransactionAttributeSource annotations = new AnnotationTransactionAttributeSource(false);
        for (Class<?> type = testClass; type != null; type = type.getEnclosingClass()) {
            TransactionAttribute found = annotations.getTransactionAttribute(test, type);
            if (found != null) {
                return found.getPropagationBehavior() != TransactionDefinition.PROPAGATION_NOT_SUPPORTED
                        && found.getPropagationBehavior() != TransactionDefinition.PROPAGATION_NEVER;
            }
        }
        return false;
    }

    /** Gives out the open transaction's connection to this database; null when the transaction has none. */
    public static @Nullable DataSource of(DataSource database) {
        DataSource plain = database;
        while (plain instanceof TransactionAwareDataSourceProxy proxy && proxy.getTargetDataSource() != null) {
            plain = proxy.getTargetDataSource();
        }
        return TestTransaction.isActive() && TransactionSynchronizationManager.hasResource(plain)
                ? new TransactionAwareDataSourceProxy(plain)
                : null;
    }
}
