package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Slug;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Paths of files. */
final class FileTexts {

    private static final List<String> FOLDERS =
            List.of("/home/ada/", "/home/grace/", "/var/data/", "/srv/files/", "/tmp/export/", "/opt/app/");

    private FileTexts() {}

    static Phrase path(Making making) {
        return Phrases.joined(List.of(
                Phrases.oneOf(FOLDERS),
                Slug.of(making),
                Phrases.text("."),
                Phrases.oneOf(making.facts().table("mime").column("extension"))));
    }
}
