package io.mockcraft.schema.yaml;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.Node.Entry;
import io.mockcraft.schema.yaml.Node.Mapping;
import io.mockcraft.schema.yaml.Node.Scalar;
import io.mockcraft.schema.yaml.Node.Sequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the tree of a document from the parser's events in one pass. */
final class TreeBuilder {

    private final SourceText source;
    private final Events events;
    private final Reading reading;
    private final Anchors anchors;
    private final Deque<String> path = new ArrayDeque<>();

    TreeBuilder(SourceText source, Events events, Reading reading) {
        this.source = source;
        this.events = events;
        this.reading = reading;
        this.anchors = new Anchors(reading);
    }

    /** The only document; null when there is none. */
    @Nullable
    Node document() {
        events.next();
        if (events.peekIs(Event.ID.StreamEnd)) {
            return null;
        }
        events.next();
        Node root = node();
        events.next();
        if (!events.peekIs(Event.ID.StreamEnd)) {
            throw reading.stop(start(events.next()), "a second document starts here", "keep one document in a file");
        }
        return root;
    }

    private Node node() {
        Event event = events.next();
        Location at = start(event);
        if (event instanceof AliasEvent alias) {
            return anchors.resolve(alias.getAnchor(), path.size(), at);
        }
        refuseTag(event, at);
        String anchor = ((NodeEvent) event).getAnchor();
        return anchor == null ? content(event, at) : anchored(anchor, event, at);
    }

    /** Long texts count more than once, so that aliases cannot multiply them at will. */
    private static int weight(Event event) {
        return event instanceof ScalarEvent scalar ? 1 + scalar.getValue().length() / 64 : 1;
    }

    private Node anchored(String anchor, Event event, Location at) {
        int before = anchors.open(anchor);
        Node node = content(event, at);
        anchors.close(anchor, node, before);
        return node;
    }

    private Node content(Event event, Location at) {
        anchors.count(weight(event), at);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, at);
        }
        if (path.size() >= Limits.DEPTH) {
            throw reading.stop(at, "more than " + Limits.DEPTH + " levels inside each other", "write it flatter");
        }
        return event.is(Event.ID.MappingStart) ? mapping(at) : sequence(at);
    }

    private Node sequence(Location at) {
        List<Node> items = new ArrayList<>();
        while (!events.peekIs(Event.ID.SequenceEnd)) {
            items.add(node("[" + items.size() + "]"));
        }
        events.next();
        return new Sequence(items, at);
    }

    private Node mapping(Location at) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Location> seen = new HashMap<>();
        while (!events.peekIs(Event.ID.MappingEnd)) {
            Scalar key = key();
            Node value = node((path.isEmpty() ? "" : ".") + key.text());
            if (isFirst(key, seen)) {
                entries.add(new Entry(key, value));
            }
        }
        events.next();
        return new Mapping(entries, at);
    }

    private Scalar key() {
        Location at = start(events.peek());
        if (!(events.next() instanceof ScalarEvent key)) {
            throw reading.stop(at, "a key must be text", "write the name as it is");
        }
        anchors.count(weight(key), at);
        refuseTag(key, at);
        if (key.getAnchor() != null) {
            reading.problem(at, path(), "a key cannot have an anchor", "put it before the value");
        }
        return new Scalar(JsonSlashes.shown(key), key.isPlain(), at);
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
    private Node scalar(ScalarEvent event, Location at) {
        Mark end = event.getEndMark();
        SourceText.Lost lost = event.isPlain() ? source.lostAfter(end.getLine(), end.getColumn()) : null;
        if (lost == null) {
            return new Scalar(JsonSlashes.shown(event), event.isPlain(), at);
        }
        String whole = (event.getValue() + " " + lost.text()).strip();
        reading.problem(lost.at(), path(), lost.reason(), SourceText.Lost.REMEDY);
        return new Scalar(whole, false, at);
    }

    private void refuseTag(Event event, Location at) {
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            reading.problem(at, path(), "tags such as " + Reading.quote(tag) + " are not read", "remove the tag");
        }
    }

    private Node node(String step) {
        path.addLast(step);
        Node node = node();
        path.removeLast();
        return node;
    }

    private String path() {
        return String.join("", path);
    }

    private Location start(Event event) {
        return source.at(event.getStartMark().getLine(), event.getStartMark().getColumn());
    }
}
