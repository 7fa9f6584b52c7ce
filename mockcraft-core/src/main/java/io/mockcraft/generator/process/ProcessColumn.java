package io.mockcraft.generator.process;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.outside.Held;
import io.mockcraft.json.JsonReader;
import io.mockcraft.problem.MockCraftException;
import org.jspecify.annotations.Nullable;

/**
 * One column's values.
 *
 * @param worker its program
 * @param question what it is asked
 * @param held its place and type
 */
record ProcessColumn(Worker worker, Question question, Held held) {

    private static final int QUOTED = 80;

    @Nullable
    Object value(Draw draw) {
        String answer = answer(draw);
        try {
            return JsonReader.read(answer);
        } catch (IllegalArgumentException e) {
            throw failed("answered " + quoted(answer) + ", which is no JSON: " + e.getMessage(), draw);
        }
    }

    private String answer(Draw draw) {
        try {
            return worker.ask(question.of(draw));
        } catch (ProcessFailure e) {
            throw failed(String.valueOf(e.getMessage()), draw);
        }
    }

    private MockCraftException failed(String why, Draw draw) {
        return new MockCraftException(held.problem(
                "failed: its program " + why, "mend the program; it failed in the row of rank " + draw.rank()));
    }

    private static String quoted(String answer) {
        return '"' + (answer.length() <= QUOTED ? answer : answer.substring(0, QUOTED) + "…") + '"';
    }
}
