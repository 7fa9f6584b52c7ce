package io.mockcraft.generator.builtin.file;

import static io.mockcraft.catalog.TypeKind.BYTES;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Binary;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Slug;
import io.mockcraft.generator.making.TailedText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Files, documents and the languages they are in. */
public final class FileGenerators {

    private static final List<String> LOCALES = List.of(
            "ar-EG", "cs-CZ", "da-DK", "de-AT", "de-CH", "de-DE", "el-GR", "en-AU", "en-CA", "en-GB", "en-IE", "en-IN",
            "en-NZ", "en-US", "en-ZA", "es-AR", "es-ES", "es-MX", "fi-FI", "fr-BE", "fr-CA", "fr-CH", "fr-FR", "he-IL",
            "hi-IN", "hu-HU", "id-ID", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-BE", "nl-NL", "pl-PL", "pt-BR", "pt-PT",
            "ro-RO", "ru-RU", "sv-SE", "th-TH", "tr-TR", "uk-UA", "vi-VN", "zh-CN", "zh-TW");

    private FileGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("file_name", "filename", "file")
                        .says("A file's name.", "green-harbor.pdf")
                        .makes(making -> TailedText.of(making, Slug.of(making), extensions(making))),
                trade.define("file_extension", "fileextension", "extension")
                        .says("The end of a file's name.", "pdf")
                        .picks(making -> making.words().list("file.extension")),
                trade.define("bytes", "binary", "blob", "bytea", "random_bytes")
                        .says("Bytes without meaning.", "0x9f86d081884c7d65")
                        .fits(BYTES)
                        .bounded("length", Kind.INTEGER, "16", "1..1048576", "How many.")
                        .makes(making -> new Binary((int) making.given().integer("length"))),
                trade.define("json", "jsonb", "json_document", "json_object")
                        .says(
                                "A small document.",
                                "{\"name\":\"green-harbor\",\"count\":7,\"active\":true,\"tags\":[\"wide-river\",\"old-clock\"]}")
                        .fits(JSON, TEXT, CHAR)
                        .makes(Documents::of),
                trade.define("locale", "locale_code", "language_tag")
                        .says("A language and a country.", "de-CH")
                        .picks(making -> LOCALES),
                trade.define("language", "language_name")
                        .says("A language's name.", "Italian")
                        .picks(making -> making.words().list("nation.language")),
                trade.define("language_code", "languagecode", "lang", "languageabbreviation")
                        .says("A language's code of two letters (ISO 639).", "de")
                        .picks(making -> LOCALES.stream()
                                .map(locale -> locale.substring(0, 2))
                                .distinct()
                                .toList()));
    }

    private static List<String> extensions(Making making) {
        return making.words().list("file.extension").stream()
                .map(end -> "." + end)
                .toList();
    }
}
