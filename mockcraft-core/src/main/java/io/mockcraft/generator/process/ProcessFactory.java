package io.mockcraft.generator.process;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Parameter;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.outside.Held;
import io.mockcraft.generator.outside.Outside;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.problem.MockCraftException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code generator: process}: values by a program outside the JVM; no schema can allow it to itself.
 *
 * @param workers the programs that run; null where none may
 */
public record ProcessFactory(@Nullable Workers workers) implements GeneratorFactory {

    private static final GeneratorInfo INFO = Outside.info(
            "process",
            List.of(),
            "The answer of a program to a line of JSON; only where mockcraft.allowProcesses is true.",
            List.of(Parameter.required("command", Kind.LIST, "The program and its arguments.")));

    @Override
    public GeneratorInfo info() {
        return INFO;
    }

    @Override
    public Generator compile(Arguments arguments, Target target) {
        Parameters given = Parameters.read(INFO, arguments);
        Held held = new Held(INFO.name(), arguments, target.type());
        if (workers == null) {
            throw new MockCraftException(
                    held.problem(
                            "starts a program, and no program may be started here",
                            "if you trust this schema, allow it: mockcraft.allowProcesses=true as a system property or in "
                                    + "junit-platform.properties, MOCKCRAFT_ALLOW_PROCESSES=true or SeedBuilder.allowProcesses()"));
        }
        Worker worker = new Worker(workers, command(given, held), Outside.limit(given, held));
        ProcessColumn column = new ProcessColumn(worker, question(arguments, given, target), held);
        return held.generator(column::value, given.flag("distinct"), Map.of());
    }

    private static List<String> command(Parameters given, Held held) {
        List<String> command =
                given.list("command").stream().map(String::valueOf).toList();
        if (command.isEmpty()) {
            throw new MockCraftException(held.problem("needs a command", "name the program and its arguments"));
        }
        return command;
    }

    private static Question question(Arguments arguments, Parameters given, Target target) {
        String locale = Outside.locales(given, target).stream().findFirst().orElse("en");
        return Question.at(arguments.path(), locale, arguments.inputs());
    }
}
