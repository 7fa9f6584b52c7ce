package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.TestDraw;
import io.mockcraft.row.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Values do not depend on the locale and time zone of the process. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ProcessDefaultsTest {

    private Locale locale;
    private TimeZone zone;

    @BeforeEach
    void remember() {
        locale = Locale.getDefault();
        zone = TimeZone.getDefault();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void everyGeneratorMakesTheSameValuesEverywhere() {
        Map<String, String> expected = values("en-US", "UTC");
        assertThat(values("tr-TR", "Asia/Kathmandu")).isEqualTo(expected);
        assertThat(values("ar-EG-u-nu-arab", "America/St_Johns")).isEqualTo(expected);
        assertThat(values("hi-IN-u-nu-deva", "Pacific/Apia")).isEqualTo(expected);
    }

    private static Map<String, String> values(String tag, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Map<String, String> values = new TreeMap<>();
        for (GeneratorInfo info : Made.OURS) {
            values.put(info.name(), values(info));
        }
        return values;
    }

    private static String values(GeneratorInfo info) {
        StringBuilder all = new StringBuilder();
        info.fits().forEach(kind -> {
            Generator generator =
                    Made.of(info.name(), EveryGeneratorTest.given(info), Made.type(kind), List.of("de"), 0);
            Cell cell = new Cell();
            for (long row = 0; row < 20; row++) {
                generator.generate(new TestDraw(new Cell[0]).at(row), cell);
                Object value = cell.toObject();
                all.append(value instanceof byte[] bytes ? Arrays.toString(bytes) : value)
                        .append('\n');
            }
        });
        return all.toString();
    }
}
