package io.mockcraft.junit;

import io.mockcraft.dataset.Dataset;
import io.mockcraft.session.Fixtures;
import io.mockcraft.session.Seeded;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/** Parameters that are ours: by their own types, by an annotation of ours; nothing else is claimed. */
final class Injection {

    private static final Set<Class<?>> OURS = Set.of(Dataset.class, Fixtures.class, Seeded.class);
    private static final Set<Class<?>> DATABASES = Set.of(DataSource.class, Connection.class);

    private Injection() {}

    static boolean supports(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (parameter.isAnnotated(Rows.class) || parameter.isAnnotated(Fake.class) || OURS.contains(type)) {
            return true;
        }
        boolean named = parameter.isAnnotated(Db.class);
        return (named || isMethod(parameter.getDeclaringExecutable()))
                && !isSprings(parameter)
                && (DATABASES.contains(type)
                        || Clients.of(type, context)
                                .filter(clients -> named || clients.areHeld())
                                .isPresent());
    }

    /** What Spring is asked for is Spring's: two resolvers for one parameter are an error. */
    private static boolean isSprings(ParameterContext parameter) {
        return Arrays.stream(parameter.getParameter().getAnnotations())
                .anyMatch(a -> a.annotationType().getName().startsWith("org.springframework."));
    }

    static @Nullable Object resolve(ParameterContext parameter, ExtensionContext context) {
        Wanted wanted = new Wanted(
                parameter.getParameter().getParameterizedType(),
                parameter.getParameter().getType(),
                parameter.findAnnotation(Db.class).map(Db::value).orElse(""),
                parameter.findAnnotation(Rows.class).orElse(null),
                parameter.findAnnotation(Fake.class).orElse(null),
                "parameter \"" + parameter.getParameter().getName() + "\" of "
                        + FailedTests.of(context).label(),
                parameter.getIndex());
        return Supply.of(wanted, context);
    }

    /** Constructors often belong to another framework. */
    private static boolean isMethod(Executable executable) {
        return executable instanceof Method;
    }
}
