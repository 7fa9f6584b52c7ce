package io.mockcraft.schema.yaml.reading;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.grammar.Kind;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys and values of a map, in their order. */
public final class Fields {

    private final Value owner;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    Fields(Value owner, Mapping mapping) {
        this.owner = owner;
        for (Entry entry : mapping.entries()) {
            String name = entry.key().text();
            Value value =
                    owner.reading().value(entry.value(), owner.path().isEmpty() ? name : owner.path() + "." + name);
            fields.put(name, new Field(entry.key(), value));
        }
    }

    /** A key and its value. */
    public record Field(Scalar key, Value value) {

        /** The key. */
        public String name() {
            return key.text();
        }
    }

    /** The map that they are of. */
    public Value owner() {
        return owner;
    }

    /** Where the map begins. */
    public Location at() {
        return owner.at();
    }

    /** Whether all keys are among these: a mistake in one is told already. */
    public boolean hasOnly(Kind kind) {
        return kind.names().containsAll(fields.keySet());
    }

    /** The value of a key; null when the key is not there. */
    @Nullable
    public Value get(String key) {
        Field field = fields.get(key);
        return field == null ? null : field.value();
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return fields.containsKey(key);
    }

    /** Where a key stands, or where the map starts when it is not there. */
    public Location at(String key) {
        Field field = fields.get(key);
        return field == null ? at() : field.key().at();
    }

    /** All keys with their values, in the order of the source. */
    public List<Field> all() {
        return new ArrayList<>(fields.values());
    }

    /** All keys must have a name; those without are told and left out. */
    public List<Field> named(String what) {
        List<Field> named = all();
        named.removeIf(field -> isNameless(field, what));
        return named;
    }

    /** Notes every key that is not among these: by name where the design has it, else with what may have been meant. */
    public void refuseOthers(Kind kind) {
        Set<String> known = kind.names();
        for (Field field : all()) {
            if (!known.contains(field.name())) {
                refuse(
                        field,
                        known,
                        "known here: "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        }
    }

    /** Notes one key that cannot stand here; the remedy is for when no known key is near. */
    public void refuse(Field field, Set<String> known, String remedy) {
        Reading reading = owner.reading();
        String name = field.name();
        String near = reading.didYouMean(name, known);
        String reason = "unknown key " + Reading.quote(name);
        reading.problem(field.key().at(), owner.path(), reason, near.isEmpty() ? remedy : near);
    }

    private boolean isNameless(Field field, String what) {
        boolean nameless = field.name().isBlank();
        if (nameless) {
            owner.reading()
                    .problem(field.key().at(), owner.path(), what + " without a name", "write one before the \":\"");
        }
        return nameless;
    }
}
