package io.mockcraft.junit.spring;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Beans in the Spring context of a test class. Needs spring-test and spring-context. */
public final class SpringBeans {

    private SpringBeans() {}

    /** Whether the test class, or a class around it, is one of Spring's. */
    public static boolean has(Class<?> testClass) {
        for (Class<?> type = testClass; type != null; type = type.getEnclosingClass()) {
            if (AnnotationSupport.findRepeatableAnnotations(type, ExtendWith.class).stream()
                    .flatMap(extend -> Arrays.stream(extend.value()))
                    .anyMatch(SpringExtension.class::isAssignableFrom)) {
                return true;
            }
        }
        return false;
    }

    /** The names of all data sources. */
    public static List<String> names(ExtensionContext context) {
        return List.of(beans(context).getBeanNamesForType(DataSource.class));
    }

    /** The bean of this name and type; null when there is none. */
    public static <T> @Nullable T named(ExtensionContext context, String name, Class<T> type) {
        ApplicationContext beans = beans(context);
        return beans.containsBean(name) && beans.isTypeMatch(name, type) ? beans.getBean(name, type) : null;
    }

    /** The only bean of a type, or the primary one; null when there is none, or when there are several. */
    public static <T> @Nullable T only(ExtensionContext context, Class<T> type) {
        return beans(context).getBeanProvider(type).getIfUnique();
    }

    /**
     * The only data source, or the primary one; null when there is none.
     *
     * @param where who asks, for messages
     * @throws MockCraftException when there are several, and none is the primary one
     */
    public static @Nullable DataSource only(ExtensionContext context, String where) {
        DataSource only = only(context, DataSource.class);
        List<String> names = names(context);
        if (only == null && names.size() > 1) {
            throw new MockCraftException(new Problem(
                    Location.of(where),
                    "target",
                    "the Spring context has several data sources: " + String.join(", ", names),
                    "name one: @Seed(target = \"" + names.get(0) + "\")"));
        }
        return only;
    }

    private static ApplicationContext beans(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context);
    }
}
