package io.mockcraft.generator.script;

import org.openjdk.nashorn.api.scripting.AbstractJSObject;

/** The host's functions as Nashorn's; objects of its own kind, because it would let a script see through others. */
final class NashornFunctions {

    private NashornFunctions() {}

    static Object[] of(Host host, Setting setting) {
        return new Object[] {
            new Of(given -> host.random()),
            new Of(given -> host.below(number(given, 0))),
            new Of(given -> StrictNumbers.compute(String.valueOf(given[0]), number(given, 1), number(given, 2))),
            String.join(" ", StrictNumbers.NAMES),
            setting.json()
        };
    }

    private static double number(Object[] given, int place) {
        return ((Number) given[place]).doubleValue();
    }

    /** What the host computes from the arguments. */
    @FunctionalInterface
    private interface Computed {
        double of(Object[] given);
    }

    private static final class Of extends AbstractJSObject {

        private final Computed computed;

        Of(Computed computed) {
            this.computed = computed;
        }

        @Override
        public Object call(Object self, Object... given) {
            return computed.of(given);
        }

        @Override
        public boolean isFunction() {
            return true;
        }
    }
}
