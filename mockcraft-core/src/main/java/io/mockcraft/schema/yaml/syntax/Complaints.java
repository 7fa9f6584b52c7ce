package io.mockcraft.schema.yaml.syntax;

import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.Mark;
import com.fasterxml.jackson.dataformat.yaml.snakeyaml.error.MarkedYAMLException;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says what the parser throws as a located problem in our own words. */
final class Complaints {

    private final SourceText source;
    private final Reading reading;

    Complaints(SourceText source, Reading reading) {
        this.source = source;
        this.reading = reading;
    }

    /** Whether the parser could not make a token at all; else it made one that it does not like. */
    static boolean isAboutLayout(Exception broken) {
        return broken instanceof JacksonYAMLParseException
                || !(broken instanceof IOException)
                || broken.getCause() instanceof NumberFormatException;
    }

    /** For text that is no YAML. */
    MockCraftException aboutLayout(Exception broken, Location last) {
        if (broken instanceof MarkedYAMLException marked) {
            return withCause(marked(marked, last), broken);
        }
        // Directives and escapes that the parser does not check itself.
        return withCause(reading.stop(last, "this is not YAML", "mend what follows this place"), broken);
    }

    private MockCraftException marked(MarkedYAMLException broken, Location last) {
        @Nullable Location opened = at(broken.getContextMark());
        @Nullable Location told = at(broken.getProblemMark());
        @Nullable Location known = told != null ? told : opened;
        SourceText.Lost lost = source.lostUpTo(known == null ? last : known);
        if (lost != null) {
            return reading.stop(lost.at(), lost.reason(), SourceText.Lost.REMEDY);
        }
        SyntaxWords words = SyntaxWords.of(broken.getContext(), broken.getProblem(), opened);
        @Nullable Location at = words.atOpening() && opened != null ? opened : known;
        return reading.stop(at == null ? last : at, words.reason(), words.remedy());
    }

    /** For YAML that the parser refuses to make a JSON-like token of: keys that are no text, and numbers. */
    MockCraftException aboutToken(Token token, @Nullable Exception broken) {
        String told = broken == null ? "" : String.valueOf(broken.getMessage());
        if (told.startsWith("Expected a field name")) {
            return withCause(reading.stop(token.at(), "a key must be text", "write the name as it is"), broken);
        }
        String tag = token.prefix().tag();
        if (tag != null) {
            return withCause(reading.stop(token.at(), tagged(tag), "remove the tag"), broken);
        }
        Meaning meaning = Meaning.of(new Scalar(source.between(token.at(), token.end()), true, token.at()));
        return meaning instanceof Meaning.Doubtful number
                ? withCause(reading.stop(token.at(), number.reason(), number.remedy()), broken)
                : withCause(reading.stop(token.at(), "this cannot be read: " + told, ""), broken);
    }

    static String tagged(String tag) {
        return "tags such as " + Reading.quote(tag) + " are not read";
    }

    private @Nullable Location at(@Nullable Mark mark) {
        return mark == null ? null : source.at(mark.getLine(), mark.getColumn());
    }

    private static MockCraftException withCause(MockCraftException told, @Nullable Exception cause) {
        if (cause != null) {
            told.initCause(cause);
        }
        return told;
    }
}
