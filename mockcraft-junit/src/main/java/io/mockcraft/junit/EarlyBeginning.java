package io.mockcraft.junit;

import java.lang.reflect.Constructor;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * A class that begins with its constructor: one instance for all tests is made before all callbacks, and its constructor may
 * want the rows of the class.
 */
record EarlyBeginning() {

    /** Begins the class, once, if this parameter is one of such a constructor. */
    static void whereNeeded(ParameterContext parameter, ExtensionContext context, Consumer<ExtensionContext> begin) {
        boolean ofTheClass = parameter.getDeclaringExecutable() instanceof Constructor
                && context.getTestMethod().isEmpty();
        if (ofTheClass && !wasOf(context)) {
            try {
                begin.accept(context);
            } finally {
                // A constructor that fails is followed by no callback. What is put last is closed first: before the
                // class's database.
                Stores.put(context, Later.class, new Later(() -> Ending.of(context)));
            }
        }
        if (ofTheClass) {
            Stores.put(context, EarlyBeginning.class, new EarlyBeginning());
        }
    }

    /** Whether this class has begun already; asked once. */
    static boolean wasOf(ExtensionContext context) {
        return Stores.remove(context, EarlyBeginning.class) != null;
    }
}
