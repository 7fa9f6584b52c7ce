package io.mockcraft.schema.yaml.syntax;

import com.fasterxml.jackson.core.JsonToken;
import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.reading.Limits;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Entry;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import io.mockcraft.schema.yaml.tree.Node.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a document from the parser's tokens in one pass. */
public final class TreeBuilder {

    private final SourceText source;
    private final Tokens tokens;
    private final Reading reading;
    private final Anchors anchors;
    private final Deque<String> path = new ArrayDeque<>();

    /** Builds from these tokens. */
    public TreeBuilder(SourceText source, Tokens tokens, Reading reading) {
        this.source = source;
        this.tokens = tokens;
        this.reading = reading;
        this.anchors = new Anchors(reading);
    }

    /** The only document; null when there is none. */
    @Nullable
    public Node document() {
        Token first = tokens.nextOrEnd();
        if (first == null) {
            return null;
        }
        Node root = node(first);
        Token second = tokens.nextOrEnd();
        if (second != null) {
            Location at = source.documentStart(second.at());
            throw reading.stop(at, "a second document starts here", "keep one document in a file");
        }
        return root;
    }

    private Node node(Token token) {
        if (token.alias()) {
            return anchors.resolve(token.text(), path.size(), token.at());
        }
        refuseTag(token);
        String anchor = token.anchor();
        return anchor == null ? content(token) : anchored(anchor, token);
    }

    private Node anchored(String anchor, Token token) {
        int before = anchors.open(anchor);
        Node node = content(token);
        anchors.close(anchor, node, before);
        return node;
    }

    private Node content(Token token) {
        anchors.count(token.weight(), token.at());
        if (!token.type().isStructStart()) {
            return scalar(token);
        }
        if (path.size() >= Limits.DEPTH) {
            throw reading.stop(
                    token.at(), "more than " + Limits.DEPTH + " levels inside each other", "write it flatter");
        }
        return token.is(JsonToken.START_OBJECT) ? mapping(token.at()) : sequence(token.at());
    }

    private Node sequence(Location at) {
        List<Node> items = new ArrayList<>();
        for (Token item = tokens.next(); !item.is(JsonToken.END_ARRAY); item = tokens.next()) {
            items.add(node("[" + items.size() + "]", item));
        }
        return new Sequence(items, at);
    }

    private Node mapping(Location at) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        for (Token next = tokens.next(); !next.is(JsonToken.END_OBJECT); next = tokens.next()) {
            Scalar key = key(next);
            Node value = node((path.isEmpty() ? "" : ".") + key.text(), tokens.next());
            if (isFirst(key, seen)) {
                entries.add(new Entry(key, value));
            }
        }
        return new Mapping(Merges.followed(entries, path(), reading), at);
    }

    private Scalar key(Token key) {
        anchors.count(key.weight(), key.at());
        refuseTag(key);
        if (key.anchor() != null) {
            reading.problem(key.at(), path(), "a key cannot have an anchor", "put it before the value");
        }
        return key.scalar();
    }

    private boolean isFirst(Scalar key, Map<String, Location> seen) {
        Location first = seen.putIfAbsent(key.text(), key.at());
        if (first == null) {
            return true;
        }
        String place = first.line() + ":" + first.column();
        String reason = "duplicate key " + Reading.quote(key.text()) + ", first written at " + place;
        reading.problem(key.at(), path(), reason, "keep one of them");
        return false;
    }

    /** A scalar; where it is plain, the rest of its line may hold what was meant to belong to it. */
    private Node scalar(Token token) {
        SourceText.Lost lost = token.isPlain() ? source.lostAfter(token.end()) : null;
        if (lost == null) {
            return token.scalar();
        }
        String whole = (token.text() + " " + lost.text()).strip();
        reading.problem(lost.at(), path(), lost.reason(), SourceText.Lost.REMEDY);
        return new Scalar(whole, false, token.at());
    }

    private void refuseTag(Token token) {
        String tag = token.prefix().tag();
        if (tag != null) {
            reading.problem(token.at(), path(), Complaints.tagged(tag), "remove the tag");
        }
    }

    private Node node(String step, Token token) {
        path.addLast(step);
        Node node = node(token);
        path.removeLast();
        return node;
    }

    private String path() {
        return String.join("", path);
    }
}
