package io.mockcraft.schema.yaml.file;

import io.mockcraft.schema.yaml.reading.Library;
import io.mockcraft.schema.yaml.reading.Limits;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.syntax.Characters;
import io.mockcraft.schema.yaml.syntax.SourceText;
import io.mockcraft.schema.yaml.syntax.Tokens;
import io.mockcraft.schema.yaml.syntax.TreeBuilder;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Mapping;
import io.mockcraft.schema.yaml.tree.Nodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads a file with all that it extends and includes, as one tree. */
public final class Loader {

    private final Reading reading;
    private final Library library;
    private final Deque<String> chain = new ArrayDeque<>();
    private final Set<String> loaded = new LinkedHashSet<>();
    private int files;

    /** Loads from this library. */
    public Loader(Reading reading, Library library) {
        this.reading = reading;
        this.library = library;
    }

    /** The names of the files beside the first. */
    public List<String> included() {
        return new ArrayList<>(loaded);
    }

    /** The whole tree of a file with this name and text. */
    public Node load(String name, String text) {
        reading.opens(name);
        chain.addLast(name);
        Node root = Surfaces.today(tree(name, text), reading);
        if (root instanceof Mapping) {
            root = extended(root);
            root = including(root);
        }
        chain.removeLast();
        return root;
    }

    private Node tree(String name, String text) {
        SourceText source = Characters.checked(new SourceText(name, text), reading);
        Node root = new TreeBuilder(source, new Tokens(source, reading), reading).document();
        return root == null ? new Mapping(List.of(), source.at(0, 0)) : root;
    }

    private Node extended(Node root) {
        Node named = Nodes.get(root, "extends");
        if (named == null) {
            return root;
        }
        Node base = other(value(named, "extends"));
        return base == null ? root : Overlays.over(base, root);
    }

    private Node including(Node root) {
        Node named = Nodes.get(root, "include");
        if (named == null) {
            return root;
        }
        Node whole = root;
        for (Value item : value(named, "include").itemsOrSelf("the name of a file")) {
            Node other = other(item);
            whole = other == null ? whole : Overlays.beside(whole, other, reading);
        }
        return whole;
    }

    private Value value(Node node, String path) {
        return new Value(node, path, reading);
    }

    private @Nullable Node other(Value item) {
        String name = item.text("the name of a file").orElse(null);
        if (name == null) {
            return null;
        }
        Optional<FileNames.Found> found = FileNames.find(name, chain.getLast(), library);
        if (found.isEmpty()) {
            String reason = "no file " + Reading.quote(name);
            item.problem(reason, "write its name as seen from this file, or from the root of the class path");
            return null;
        }
        return other(found.get().name(), found.get().text(), item);
    }

    private @Nullable Node other(String name, String text, Value item) {
        if (chain.contains(name)) {
            List<String> circle = new ArrayList<>(chain);
            circle.add(name);
            item.problem("a file cannot include itself: " + String.join(" > ", circle), "break the circle");
            return null;
        }
        loaded.add(name);
        if (++files > Limits.FILES) {
            throw reading.stop(item.at(), "more than " + Limits.FILES + " files", "include fewer");
        }
        Node root = load(name, text);
        if (!(root instanceof Mapping)) {
            value(root, "").expected("a map with \"tables\"");
            return null;
        }
        return root;
    }
}
