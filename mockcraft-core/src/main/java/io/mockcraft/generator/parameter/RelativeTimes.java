package io.mockcraft.generator.parameter;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.schema.FromNow;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generators' parameters whose ends are seen from the schema's clock. */
public final class RelativeTimes {

    private RelativeTimes() {}

    /** The arguments with the moments themselves; what cannot be read stays, to be refused as it was written. */
    public static Arguments settle(GeneratorInfo info, Arguments written, Instant now) {
        Map<String, Object> settled = new HashMap<>(written.values());
        for (Parameter parameter : info.parameters()) {
            if (parameter.kind() == Parameter.Kind.TIME_RANGE) {
                settled.computeIfPresent(parameter.name(), (name, given) -> range(given, now));
            }
        }
        return new Arguments(settled, written.inputs(), written.at(), written.path());
    }

    private static Object range(Object given, Instant now) {
        List<?> written = Ranges.split(given);
        List<?> ends = written.stream().map(end -> FromNow.settled(end, now)).toList();
        return ends.equals(written) || ends.stream().anyMatch(RelativeTimes::fromNow) ? given : ends;
    }

    private static boolean fromNow(Object end) {
        return end instanceof String text && FromNow.isWritten(text);
    }
}
