package io.mockcraft.schema.yaml.grammar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the JSON Schema (draft-07) that editors read from the grammar. */
final class EditorSchema {

    /** A parameter of the schema may stand for any scalar. */
    private static final Map<String, Object> PARAMETER = ordered("type", "string", "pattern", "\\$\\{");

    private EditorSchema() {}

    static String text() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "http://json-schema.org/draft-07/schema#");
        whole.put("title", "A schema of MockCraft");
        whole.put("description", "Made from the grammar of the reader: change that, not this file.");
        whole.putAll(map(Grammar.ROOT));
        Map<String, Object> definitions = new LinkedHashMap<>();
        Grammar.kinds().stream().skip(1).forEach(kind -> definitions.put(kind.name(), map(kind)));
        whole.put("definitions", definitions);
        return written(whole);
    }

    private static String written(Object value) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(value) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, Object> map(Kind kind) {
        Map<String, Object> properties = new LinkedHashMap<>();
        kind.keys().values().forEach(key -> properties.put(key.name(), described(key)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", "object");
        map.put("properties", properties);
        if (kind.openWith().isEmpty()) {
            map.put("additionalProperties", false);
        } else {
            map.put("if", Map.of("required", List.of(kind.openWith())));
            map.put("else", Map.of("propertyNames", Map.of("enum", new ArrayList<>(kind.names()))));
        }
        return map;
    }

    private static Map<String, Object> described(Key key) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", key.says());
        described.putAll(shape(key.takes()));
        return described;
    }

    private static Map<String, Object> shape(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return Map.of("enum", words.words());
        }
        if (shape instanceof Shape.Numeral) {
            return Map.of("anyOf", List.of(Map.of("type", "number"), PARAMETER));
        }
        if (shape instanceof Shape.Flag) {
            return Map.of("anyOf", List.of(Map.of("type", "boolean"), PARAMETER));
        }
        if (shape instanceof Shape.ListOf list) {
            return ordered("type", "array", "items", shape(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return ordered("type", "object", "additionalProperties", shape(map.value()));
        }
        if (shape instanceof Shape.A a) {
            return Map.of("$ref", "#/definitions/" + a.kind().replace(" ", "%20"));
        }
        if (shape instanceof Shape.Either either) {
            return Map.of(
                    "anyOf", either.shapes().stream().map(EditorSchema::shape).toList());
        }
        return shape instanceof Shape.Anything
                ? Map.of()
                : Map.of(
                        "type",
                        shape instanceof Shape.Text ? "string" : List.of("string", "number", "boolean", "null"));
    }

    private static Map<String, Object> ordered(String first, Object value, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, value);
        map.put(second, other);
        return map;
    }
}
