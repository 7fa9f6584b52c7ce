package io.mockcraft.session.lifecycle;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.yaml.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds schemas and scripts: beside a class, at the class path's root, as a file. */
public final class Texts {

    private final @Nullable Class<?> beside;
    private final List<String> looked = new ArrayList<>();

    /** Looks beside this class first; null for none. */
    public Texts(@Nullable Class<?> beside) {
        this.beside = beside;
    }

    /**
     * Reads a text in UTF-8.
     *
     * @throws MockCraftException that lists every place looked at, when it is nowhere; or that names what is not UTF-8
     */
    public String read(String name, String what) {
        return find(name).orElseThrow(() -> problem(name, "no such " + what, "looked " + String.join(", ", looked)));
    }

    /**
     * Reads a text in UTF-8; empty when it is nowhere.
     *
     * @throws MockCraftException that lists the ready-made schemas, when the name asks for one that there is not
     */
    public Optional<String> find(String name) {
        if (ReadyMade.isNamedBy(name)) {
            return Optional.of(ReadyMade.text(name));
        }
        String text = besideClass(name);
        text = text == null ? fromRoot(name) : text;
        return Optional.ofNullable(text == null ? fromFile(name) : text);
    }

    private @Nullable String besideClass(String name) {
        if (beside == null || name.startsWith("/")) {
            return null;
        }
        looked.add("beside the class " + beside.getName());
        return read(beside.getResource(name), name);
    }

    private @Nullable String fromRoot(String name) {
        looked.add("at the root of the class path");
        String bare = name.startsWith("/") ? name.substring(1) : name;
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        URL found = context == null ? null : context.getResource(bare);
        if (found == null && beside != null && beside.getClassLoader() != null) {
            found = beside.getClassLoader().getResource(bare);
        }
        return read(found, name);
    }

    private @Nullable String fromFile(String name) {
        try {
            Path file = Path.of(name).toAbsolutePath().normalize();
            looked.add("for the file " + file);
            return Files.isRegularFile(file) ? Utf8.text(name, Files.readAllBytes(file)) : null;
        } catch (InvalidPathException e) {
            return null;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static @Nullable String read(@Nullable URL url, String name) {
        if (url == null) {
            return null;
        }
        try {
            URLConnection connection = url.openConnection();
            // A cached jar would be closed under another thread's reader.
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return Utf8.text(name, in.readAllBytes());
            }
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static MockCraftException unreadable(String name, IOException e) {
        return new MockCraftException(new Problem(Location.of(name), "", "it cannot be read: " + e, ""), e);
    }

    private static MockCraftException problem(String name, String reason, String remedy) {
        return new MockCraftException(new Problem(Location.of(name), "", reason, remedy));
    }
}
