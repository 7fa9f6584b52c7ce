package io.mockcraft.schema.yaml;

import io.mockcraft.schema.yaml.grammar.Grammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the profiles and finds the one that was asked for. */
final class Profiles {

    private Profiles() {}

    /** The factor for counts of whole tables: 1 without a profile. */
    static BigDecimal scale(Fields root) {
        Map<String, BigDecimal> scales = new HashMap<>();
        Value section = root.get("profiles");
        if (section != null) {
            section.fields("a map of profiles")
                    .ifPresent(fields ->
                            fields.named("a profile").forEach(field -> scales.put(field.name(), scale(field.value()))));
        }
        String wanted = root.owner().reading().options().profile();
        return wanted.isEmpty() ? BigDecimal.ONE : wanted(wanted, scales, root);
    }

    private static BigDecimal wanted(String wanted, Map<String, BigDecimal> scales, Fields root) {
        BigDecimal scale = scales.get(wanted);
        if (scale == null) {
            Reading reading = root.owner().reading();
            String near = reading.didYouMean(wanted, scales.keySet());
            String remedy = near.isEmpty() ? "write it under \"profiles\"" : near;
            reading.problem(root.at("profiles"), "profiles", "no profile " + Reading.quote(wanted), remedy);
        }
        return scale == null ? BigDecimal.ONE : scale;
    }

    private static BigDecimal scale(Value profile) {
        Optional<Fields> fields = profile.fields("a map with \"scale\"");
        fields.ifPresent(f -> f.refuseOthers(Grammar.PROFILE));
        Value scale = fields.map(f -> f.get("scale")).orElse(null);
        if (scale == null) {
            return BigDecimal.ONE;
        }
        BigDecimal factor = scale.number("a number above 0").map(Numbers::exact).orElse(BigDecimal.ONE);
        if (factor.signum() <= 0) {
            scale.problem("a scale is a number above 0", "for a tenth of the rows write 0.1");
            return BigDecimal.ONE;
        }
        return factor;
    }
}
