package io.mockcraft.generator.parameter;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.schema.Span;
import io.mockcraft.schema.Spans;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments seen from the schema's clock: {@code now}, {@code now - 30d}, {@code now + 2h}. */
public final class RelativeTimes {

    private static final Pattern FROM_NOW = Pattern.compile("now(?:\\s*([+-])\\s*(.+))?");

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
        List<?> ends = written.stream().map(end -> moment(end, now)).toList();
        return ends.equals(written) || ends.stream().anyMatch(RelativeTimes::fromNow) ? given : ends;
    }

    private static boolean fromNow(Object end) {
        return end instanceof String text && FROM_NOW.matcher(text.strip()).matches();
    }

    private static Object moment(Object end, Instant now) {
        Matcher parts = FROM_NOW.matcher(String.valueOf(end).strip());
        if (!parts.matches()) {
            return end;
        }
        LocalDateTime at = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        if (parts.group(2) == null) {
            return at.toString();
        }
        Span away = Spans.read(parts.group(2).strip());
        return away == null ? end : moved(end, at, away, parts.group(1).equals("-") ? -1 : 1);
    }

    private static Object moved(Object end, LocalDateTime at, Span away, int sign) {
        try {
            return at.plusMonths(sign * away.months())
                    .plus(sign * away.micros(), ChronoUnit.MICROS)
                    .toString();
        } catch (DateTimeException | ArithmeticException tooFar) {
            return end;
        }
    }
}
