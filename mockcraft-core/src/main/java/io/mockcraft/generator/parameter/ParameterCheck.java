package io.mockcraft.generator.parameter;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.problem.Problems;
import io.mockcraft.problem.Suggestions;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Checks what a column gives to a generator against the generator's own entry in the catalogue. */
final class ParameterCheck {

    private final GeneratorInfo info;
    private final Arguments arguments;
    private final Problems problems;

    ParameterCheck(GeneratorInfo info, Arguments arguments, Problems problems) {
        this.info = info;
        this.arguments = arguments;
        this.problems = problems;
    }

    void run() {
        new TreeMap<>(arguments.values()).forEach(this::given);
        info.parameters().forEach(this::required);
        inputs();
    }

    private void given(String name, Object value) {
        List<String> known = info.parameters().stream().map(Parameter::name).toList();
        if (known.contains(name)) {
            typed(info.parameters().get(known.indexOf(name)), value);
        } else {
            String takes = known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", known);
            String near = Suggestions.didYouMean(name, known);
            refuse(
                    name,
                    generator() + " has no parameter \"" + name + "\"",
                    near.isEmpty() ? takes : near + " " + takes);
        }
    }

    private void typed(Parameter parameter, Object given) {
        @Nullable Object value = Readers.read(parameter, given);
        if (value == null) {
            String near = Suggestions.didYouMean(String.valueOf(given), parameter.choices());
            refuse(parameter.name(), "this must be " + Readers.expected(parameter) + ", not \"" + given + "\"", near);
        } else {
            bounded(parameter, value);
        }
    }

    private void bounded(Parameter parameter, Object value) {
        @Nullable DecimalRange extent = Readers.extent(parameter.kind(), value);
        if (parameter.bounds() == null || extent == null) {
            return;
        }
        DecimalRange bounds = bounds(parameter.bounds());
        if (!bounds.contains(extent.low()) || !bounds.contains(extent.high())) {
            String written =
                    extent.low().compareTo(extent.high()) == 0 ? extent.low().toPlainString() : extent.toString();
            refuse(parameter.name(), written + " lies outside " + bounds, "take a value in " + bounds);
        }
    }

    private static DecimalRange bounds(String written) {
        DecimalRange bounds = Ranges.read(written, Numbers::decimal, DecimalRange::new);
        if (bounds == null) {
            throw new MockCraftBug("unreadable bounds " + written);
        }
        return bounds;
    }

    private void required(Parameter parameter) {
        if (parameter.required() && !arguments.values().containsKey(parameter.name())) {
            String example = Readers.expected(parameter);
            refuse(parameter.name(), generator() + " needs \"" + parameter.name() + "\"", "give it " + example);
        }
    }

    private void inputs() {
        int given = arguments.inputs().size();
        if (given > info.maxInputs()) {
            String takes = info.maxInputs() == 0 ? "no inputs" : "at most " + info.maxInputs() + " inputs";
            refuse("from", generator() + " takes " + takes + ", not " + given, "take them out");
        } else if (given < info.minInputs()) {
            refuse(
                    "from",
                    generator() + " needs " + info.minInputs() + " inputs, not " + given,
                    "name columns in from");
        }
    }

    private String generator() {
        return "generator \"" + info.name() + "\"";
    }

    private void refuse(String name, String reason, String remedy) {
        problems.add(arguments.at(), arguments.path() + "." + name, reason, remedy);
    }
}
