package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Params;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Reads the parameters of a schema; values that the caller gives win. */
final class ParamsReader {

    private ParamsReader() {}

    static Params read(Fields root) {
        Map<String, Scalar> values = new HashMap<>();
        Value section = root.get("params");
        if (section != null) {
            section.fields("a map of parameters")
                    .ifPresent(fields -> fields.all().forEach(field -> declared(field, values)));
        }
        Reading reading = root.owner().reading();
        Location at = root.at("params");
        new TreeMap<>(reading.options().params()).forEach((name, text) -> given(name, text, at, values, reading));
        return new Params(values);
    }

    private static void declared(Fields.Field field, Map<String, Scalar> values) {
        if (!Params.NAME.matcher(field.name()).matches()) {
            String reason = Reading.quote(field.name()) + " is no name of a parameter";
            field.value().problem(reason, "use letters, digits, _ and -");
        } else if (field.value().literal("a value").isPresent() && field.value().node() instanceof Scalar scalar) {
            values.put(field.name(), scalar);
        }
    }

    private static void given(String name, String text, Location at, Map<String, Scalar> values, Reading reading) {
        Scalar declared = values.get(name);
        if (declared == null) {
            String near = reading.didYouMean(name, values.keySet());
            String reason = "a value was given for " + Reading.quote(name) + ", but the schema has no such parameter";
            reading.problem(at, "params", reason, near.isEmpty() ? "declare it under \"params\"" : near);
        } else {
            values.put(name, new Scalar(text, true, declared.at()));
        }
    }
}
