package io.mockcraft.generator.script;

import io.mockcraft.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a script finds around it, the same in every cell.
 *
 * @param now its only clock, in milliseconds since 1970
 * @param locales the column's locales
 * @param paths the columns under {@code from}
 * @param bare which of them it finds by their plain names
 */
record Setting(long now, List<String> locales, List<String> paths, List<Integer> bare) {

    /** As JSON, for the {@link Prelude}. */
    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("now", now);
        all.put("locales", locales);
        all.put("paths", paths);
        all.put("bare", bare);
        return JsonText.of(all);
    }
}
