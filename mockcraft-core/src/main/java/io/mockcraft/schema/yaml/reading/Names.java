package io.mockcraft.schema.yaml.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and lists of names. */
public final class Names {

    private Names() {}

    /** A name or a list of them, each once; none when there is no value. */
    public static List<String> list(@Nullable Value value) {
        if (value == null) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Value item : value.itemsOrSelf("the name of a column")) {
            Optional<String> name = item.text("the name of a column");
            if (name.isPresent() && !names.add(name.get())) {
                item.problem("\"" + name.get() + "\" is named twice", "name it once");
            }
        }
        if (value.isList() && names.isEmpty()) {
            value.problem("no column is named", "name at least one, or leave the key out");
        }
        return new ArrayList<>(names);
    }
}
