package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser's events; what the parser throws is told as a located problem in our own words. */
final class Events {

    private final SourceText source;
    private final Reading reading;
    private final Parser parser;
    private Location last;

    Events(SourceText source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.last = source.at(0, 0);
        this.parser = new ParserImpl(new StreamReader(JsonSlashes.hidden(source.text())), new LoaderOptions());
    }

    Event next() {
        Event event = peek();
        parser.getEvent();
        last = source.at(event.getEndMark().getLine(), event.getEndMark().getColumn());
        return event;
    }

    boolean peekIs(Event.ID id) {
        return peek().is(id);
    }

    Event peek() {
        try {
            return parser.peekEvent();
        } catch (MarkedYAMLException broken) {
            throw broken(broken);
        } catch (YAMLException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            // Directives and escapes that the parser does not check itself.
            throw withCause(reading.stop(last, "this is not YAML", "mend what follows this place"), broken);
        }
    }

    private MockCraftException broken(MarkedYAMLException broken) {
        @Nullable Mark mark = broken.getProblemMark() != null ? broken.getProblemMark() : broken.getContextMark();
        SourceText.Lost lost = source.lostUpTo(mark == null ? last.line() - 1 : mark.getLine());
        if (lost != null) {
            return withCause(reading.stop(lost.at(), lost.reason(), SourceText.Lost.REMEDY), broken);
        }
        @Nullable Location opened = at(broken.getContextMark());
        SyntaxWords words = SyntaxWords.of(broken.getContext(), broken.getProblem(), opened);
        @Nullable Location at = words.atOpening() && opened != null ? opened : at(mark);
        return withCause(reading.stop(at == null ? last : at, words.reason(), words.remedy()), broken);
    }

    private @Nullable Location at(@Nullable Mark mark) {
        return mark == null ? null : source.at(mark.getLine(), mark.getColumn());
    }

    private static MockCraftException withCause(MockCraftException told, RuntimeException cause) {
        told.initCause(cause);
        return told;
    }
}
