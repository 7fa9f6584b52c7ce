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

/** Data sources in the Spring context of a test class. Needs spring-test and spring-context. */
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

    /** The data source of this name; null when there is none. */
    public static @Nullable DataSource named(ExtensionContext context, String name) {
        ApplicationContext beans = beans(context);
        return beans.containsBean(name) && beans.isTypeMatch(name, DataSource.class)
                ? beans.getBean(name, DataSource.class)
                : null;
    }

    /**
     * The only data source, or the primary one; null when there is none.
     *
     * @param where who asks, for messages
     * @throws MockCraftException when there are several, and none is the primary one
     */
    public static @Nullable DataSource only(ExtensionContext context, String where) {
        DataSource only = beans(context).getBeanProvider(DataSource.class).getIfUnique();
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
