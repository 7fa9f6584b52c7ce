package io.mockcraft.schema.yaml.syntax;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftBug;
import io.mockcraft.schema.yaml.reading.Limits;
import io.mockcraft.schema.yaml.reading.Reading;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The parser's tokens in one pass, each with its place; what the parser throws is told in our own words. */
public final class Tokens {

    /** One level more than ours, so that our own words come first. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(Limits.DEPTH + 1)
            .maxDocumentLength(Limits.CHARACTERS)
            .maxStringLength(Limits.CHARACTERS)
            .maxNameLength(Limits.CHARACTERS)
            .maxNumberLength(Limits.DIGITS)
            .build();

    /** Thread-safe once it is built. An empty text stays one: what no text at all means is ours to say. */
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .streamReadConstraints(BOUNDS)
            .build();

    private final SourceText source;
    private final Complaints complaints;
    private final YAMLParser parser;

    /** The tokens of this text. */
    public Tokens(SourceText source, Reading reading) {
        this.source = source;
        this.complaints = new Complaints(source, reading);
        try {
            this.parser = YAML.createParser(JsonSlashes.hidden(source.text()));
        } catch (IOException impossible) {
            throw new MockCraftBug("text in memory was not opened", impossible);
        }
    }

    /** The next token of a document that has not ended. */
    Token next() {
        Token next = nextOrEnd();
        if (next == null) {
            throw new MockCraftBug("the document ended within a map or a list");
        }
        return next;
    }

    /** The next token; null behind the last one. */
    @Nullable
    Token nextOrEnd() {
        try {
            JsonToken type = parser.nextToken();
            if (type == null && !parser.isClosed()) {
                throw complaints.aboutToken(token(JsonToken.NOT_AVAILABLE), null);
            }
            return type == null ? null : token(type);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw told(broken);
        }
    }

    private RuntimeException told(Exception broken) {
        if (Complaints.isAboutLayout(broken)) {
            return complaints.aboutLayout(broken, place(parser.currentLocation()));
        }
        try {
            return complaints.aboutToken(token(JsonToken.NOT_AVAILABLE), broken);
        } catch (IOException impossible) {
            return new MockCraftBug("a token cannot be told", impossible);
        }
    }

    private Token token(JsonToken type) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        JsonLocation end = parser.currentLocation();
        Prefix prefix = source.prefix((int) start.getCharOffset(), (int) end.getCharOffset());
        // The parser tells an anchor only of maps and lists, and the first key of a map may carry that of its map.
        String anchor = type.isStructStart() ? parser.getObjectId() : prefix.anchor();
        String text = type.isScalarValue() || type == JsonToken.FIELD_NAME ? parser.getText() : "";
        return new Token(type, text, anchor, parser.isCurrentAlias(), prefix, place(start), place(end));
    }

    private Location place(JsonLocation location) {
        return source.at(Math.max(location.getLineNr() - 1, 0), Math.max(location.getColumnNr() - 1, 0));
    }
}
