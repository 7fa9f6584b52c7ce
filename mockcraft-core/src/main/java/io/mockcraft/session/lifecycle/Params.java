package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Schema parameters as {@code name=value} texts. */
public final class Params {

    private Params() {}

    /**
     * Reads {@code name=value} texts; a later one of the same name wins.
     *
     * @param where where they stand, for messages
     */
    public static Map<String, String> of(List<String> texts, String where) {
        Map<String, String> params = new LinkedHashMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new MockCraftException(new Problem(
                        Location.of(where),
                        "params",
                        "\"" + text + "\" is not of the form name=value",
                        "write for example \"orders=1..3\""));
            }
            params.put(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
        }
        return params;
    }

    /** The same as texts, sorted by name. */
    static List<String> texts(Map<String, String> params) {
        return new TreeMap<>(params)
                .entrySet().stream().map(p -> p.getKey() + "=" + p.getValue()).toList();
    }
}
