package io.mockcraft.generator.script;

import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** The host's functions as Rhino's. */
final class RhinoFunctions {

    private RhinoFunctions() {}

    static Object[] of(Host host, Setting setting, ScriptableObject scope) {
        return new Object[] {
            new Of(scope, given -> host.random()),
            new Of(scope, given -> host.below(number(given, 0))),
            new Of(
                    scope,
                    given -> StrictNumbers.compute(Context.toString(given[0]), number(given, 1), number(given, 2))),
            String.join(" ", StrictNumbers.NAMES),
            setting.json(),
            new Of(scope, RhinoFunctions::sealed)
        };
    }

    /** After this nothing can be put into the object. */
    private static double sealed(Object[] given) {
        if (given[0] instanceof ScriptableObject object) {
            object.sealObject();
        }
        return 0;
    }

    private static double number(Object[] given, int place) {
        return Context.toNumber(given[place]);
    }

    /** What the host computes from the arguments. */
    @FunctionalInterface
    private interface Computed {
        double of(Object[] given);
    }

    private static final class Of extends BaseFunction {

        private static final long serialVersionUID = 1L;

        private final transient Computed computed;

        Of(ScriptableObject scope, Computed computed) {
            super(scope, getFunctionPrototype(scope));
            this.computed = computed;
        }

        @Override
        public Object call(Context context, Scriptable callScope, Scriptable self, Object[] given) {
            return computed.of(given);
        }
    }
}
