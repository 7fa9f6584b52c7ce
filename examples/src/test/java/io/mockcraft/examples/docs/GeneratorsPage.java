package io.mockcraft.examples.docs;

import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the page about generators, as the catalogue tells them. */
final class GeneratorsPage {

    private GeneratorsPage() {}

    static String of(Catalogue catalogue) {
        Collection<List<GeneratorInfo>> categories = catalogue.all().stream()
                .collect(Collectors.groupingBy(GeneratorInfo::category, TreeMap::new, Collectors.toList()))
                .values();
        return categories.stream().map(GeneratorsPage::category).collect(Collectors.joining("\n"));
    }

    private static String category(List<GeneratorInfo> generators) {
        String name = generators.get(0).category();
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return "## " + title
                + "\n\n| generator | makes | for example | parameters | also called |\n|---|---|---|---|---|\n"
                + generators.stream().map(GeneratorsPage::row).collect(Collectors.joining());
    }

    private static String row(GeneratorInfo info) {
        String inputs = info.maxInputs() == 0 ? "" : "`from`: up to " + info.maxInputs() + " columns";
        String parameters =
                info.parameters().stream().map(GeneratorsPage::parameter).collect(Collectors.joining("; "));
        String both = inputs.isEmpty() || parameters.isEmpty() ? inputs + parameters : inputs + "; " + parameters;
        return "| `" + info.name() + "` | " + cell(info.description()) + " | `" + cell(info.example()) + "` | " + both
                + " | " + String.join(", ", info.aliases()) + " |\n";
    }

    private static String parameter(Parameter parameter) {
        StringBuilder text = new StringBuilder("`" + parameter.name() + "`");
        if (!parameter.choices().isEmpty()) {
            text.append(" (").append(String.join(", ", parameter.choices())).append(")");
        }
        if (parameter.bounds() != null) {
            text.append(" within ").append(parameter.bounds());
        }
        if (parameter.defaultValue() != null) {
            text.append(" = ").append(parameter.defaultValue());
        }
        return cell(text.append(parameter.required() ? ", required" : "").toString());
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", "\\n");
    }
}
