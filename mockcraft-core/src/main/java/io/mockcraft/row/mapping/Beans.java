package io.mockcraft.row.mapping;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/** Rows as JavaBeans. */
final class Beans {

    private Beans() {}

    static <T> T fill(Source source, Class<T> type) {
        T bean = create(source, type);
        List<Property> properties = Property.of(type);
        boolean any = false;
        for (Property property : properties) {
            any |= fill(source, bean, property);
        }
        if (!any) {
            throw source.problem(
                    "",
                    "no property fits a column of table \"" + source.table() + "\"",
                    "there are: " + String.join(", ", source.row().keySet()));
        }
        return bean;
    }

    private static boolean fill(Source source, Object bean, Property property) {
        String column = source.column(property.name(), property.annotated());
        if (column == null) {
            return false;
        }
        Object value =
                new Conversion(source, property.name(), column).to(source.row().get(column), property.type());
        try {
            property.set(bean, value);
        } catch (InvocationTargetException e) {
            throw Failures.ofUser(source, "the setter of \"" + property.name() + "\" refused the value", e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw Failures.closed(source, e);
        }
        return true;
    }

    private static <T> T create(Source source, Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw Failures.ofUser(source, "its constructor failed", e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            throw Failures.closed(source, e);
        }
    }
}
