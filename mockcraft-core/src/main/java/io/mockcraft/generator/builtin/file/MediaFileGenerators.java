package io.mockcraft.generator.builtin.file;

import static io.mockcraft.catalog.TypeKind.BYTES;
import static io.mockcraft.catalog.TypeKind.JSON;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Files as text and bytes: tables, documents, pictures. */
public final class MediaFileGenerators {

    private MediaFileGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("mime_type", "mimetype", "content_type", "media_type", "filemimetype")
                        .says("A media type.", "application/json")
                        .fact("mime", "type"),
                trade.define("mime_extension")
                        .says("The end of file names of a media type; agrees with mime_type.", "json")
                        .fact("mime", "extension"),
                trade.define("mime_name", "file_type")
                        .says("What a file of a media type is called.", "JSON document")
                        .fact("mime", "name"),
                trade.define("csv", "csv_document")
                        .says(
                                "A small table as CSV.",
                                "id,name,email\n1,Ada,ada.lovelace@example.com\n2,Mary,mary.shelley@example.com\n3,Alan,alan.turing@example.com\n")
                        .with("delimiter", Kind.TEXT, ",", "What stands between values.")
                        .bounded("rows", Kind.INTEGER, "3", "1..10000", "How many rows.")
                        .also("rowcount")
                        .optional("fields", Kind.LIST, "Names of generators, perhaps with key= before.")
                        .makes(Records::csv),
                trade.define("json_table", "json_rows")
                        .says(
                                "A small table as JSON: a list of objects.",
                                "[{\"id\":1,\"name\":\"Ada\",\"email\":\"ada.lovelace@example.com\"},{\"id\":2,\"name\":\"Mary\",\"email\":\"mary.shelley@example.com\"}]")
                        .fits(JSON, TEXT)
                        .bounded("rows", Kind.INTEGER, "2", "1..10000", "How many rows.")
                        .also("rowcount")
                        .choice("type", "A list, or one object.", "array", "object")
                        .with("indent", Kind.BOOLEAN, "false", "Accepted for its name; JSON is written without blanks.")
                        .optional("fields", Kind.LIST, "Names of generators, perhaps with key= before.")
                        .makes(Records::json),
                trade.define("xml", "xml_document")
                        .says(
                                "A small table as XML.",
                                "<rows><row><id>1</id><name>Ada</name><email>ada.lovelace@example.com</email></row><row><id>2</id><name>Mary</name><email>mary.shelley@example.com</email></row></rows>")
                        .with("root", Kind.TEXT, "rows", "The outer element.")
                        .also("rootelement")
                        .with("record", Kind.TEXT, "row", "The element of a row.")
                        .also("recordelement")
                        .bounded("rows", Kind.INTEGER, "2", "1..10000", "How many rows.")
                        .also("rowcount")
                        .choice("type", "A list, or one record.", "array", "single", "object")
                        .with("indent", Kind.BOOLEAN, "false", "Accepted for its name; XML is written without blanks.")
                        .optional("fields", Kind.LIST, "Names of generators, perhaps with key= before.")
                        .makes(Records::xml),
                trade.define("sql", "sql_statement", "sql_insert")
                        .says(
                                "A statement of SQL that inserts a few rows.",
                                "INSERT INTO people (id, name, email) VALUES (1, 'Ada', 'ada.lovelace@example.com'), (2, 'Mary', 'mary.shelley@example.com')")
                        .with("table", Kind.TEXT, "people", "The table.")
                        .bounded("rows", Kind.INTEGER, "2", "1..10000", "How many rows.")
                        .also("count", "rowcount")
                        .optional("fields", Kind.LIST, "Names of generators, perhaps with key= before.")
                        .makes(Records::sql),
                trade.define("fixed_width", "fixedwidth")
                        .says(
                                "A small table whose columns have a fixed width.",
                                "id   name            \n1    Ada Lovelace")
                        .bounded("rows", Kind.INTEGER, "3", "1..10000", "How many rows.")
                        .also("rowcount")
                        .optional("fields", Kind.LIST, "Names of generators, perhaps with key= before.")
                        .makes(Records::fixedWidth),
                trade.define("map", "object", "document", "dictionary")
                        .says(
                                "A small document of words and numbers.",
                                "{\"color\":\"azure\",\"count\":482,\"active\":true,\"note\":\"harbor\"}")
                        .fits(JSON, TEXT)
                        .optional("fields", Kind.LIST, "Names of generators, perhaps with key= before.")
                        .makes(Records::map),
                trade.define("generate", "template", "expression")
                        .says(
                                "Text with names of generators in braces, each replaced by a value.",
                                "Ada Lovelace from Boston")
                        .with("text", Kind.TEXT, "{first_name} {last_name} from {city}", "The text.")
                        .also("str", "template")
                        .optional("data", Kind.LIST, "Names of generators that replace {1}, {2} and so on.")
                        .makes(Templates::of),
                trade.define("svg", "svg_image")
                        .says(
                                "A small picture as SVG.",
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"64\"><rect x=\"0\" y=\"0\" width=\"64\" height=\"64\" fill=\"#1e90ff\"/><circle cx=\"10\" cy=\"20\" r=\"5\" fill=\"#ff901e\"/><circle cx=\"40\" cy=\"30\" r=\"9\" fill=\"#90ff1e\"/></svg>")
                        .bounded("width", Kind.INTEGER, "64", "1..10000", "Its width.")
                        .bounded("height", Kind.INTEGER, "64", "1..10000", "Its height.")
                        .choice("type", "The shapes drawn.", "any", "rect", "circle", "ellipse", "line")
                        .optional("colors", Kind.LIST, "The colors used.")
                        .makes(Svg::of),
                trade.define("image_png", "imagepng", "png")
                        .says("A picture of squares as PNG.", "0x89504e470d0a1a0a")
                        .fits(BYTES)
                        .bounded("width", Kind.INTEGER, "32", "1..1024", "Its width.")
                        .bounded("height", Kind.INTEGER, "32", "1..1024", "Its height.")
                        .makes(Png::of),
                trade.define("image_jpeg", "imagejpeg", "jpeg")
                        .says("A picture of gray squares as JPEG.", "0xffd8ffe000104a46")
                        .fits(BYTES)
                        .bounded("width", Kind.INTEGER, "32", "1..1024", "Its width.")
                        .bounded("height", Kind.INTEGER, "32", "1..1024", "Its height.")
                        .makes(Jpeg::of),
                trade.define("base64", "base64_text")
                        .says("Bytes as Base64.", "3q2+7wAAAAAAAAAA3q2+7w==")
                        .pattern("[A-Za-z0-9+/]{22}=="),
                trade.define("file_path", "filepath")
                        .says("A path of a file.", "/home/ada/green-harbor.pdf")
                        .writes(making -> FileTexts.path(making)),
                trade.define("file_size", "size_bytes")
                        .says("A file's size in bytes.", "482913")
                        .numbers(100, 25000000),
                trade.define("folder", "directory")
                        .says("A folder.", "/home/ada/documents")
                        .pattern(
                                "/(home|var|srv|opt)/(ada|grace|alan|linus)/(documents|downloads|pictures|music|projects)"),
                trade.define("language_bcp", "languagebcp", "bcp47")
                        .says("A language's tag (BCP 47).", "de-CH")
                        .picks(making -> List.of(
                                "de-DE", "de-CH", "en-GB", "en-US", "es-ES", "es-MX", "fr-FR", "fr-CA", "it-IT",
                                "ja-JP", "ko-KR", "nl-NL", "pl-PL", "pt-BR", "ru-RU", "sv-SE", "tr-TR", "zh-CN",
                                "zh-TW")),
                trade.define("image_dimension", "image_size", "resolution")
                        .says("The size of a picture.", "640x480")
                        .pattern("640x480|800x600|1024x768|1280x720|1920x1080|3840x2160"));
    }
}
