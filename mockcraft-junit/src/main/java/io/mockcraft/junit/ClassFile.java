package io.mockcraft.junit;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads annotations as a class file holds them: with the attributes that were written, and no others. Reflection fills in
 * defaults, so that a default that was written looks like none.
 */
final class ClassFile {

    private static final String ANNOTATIONS = "RuntimeVisibleAnnotations";

    private final DataInputStream in;
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Written>> found = new LinkedHashMap<>();

    private ClassFile(DataInputStream in) {
        this.in = in;
    }

    /**
     * An annotation.
     *
     * @param type its descriptor
     * @param attributes the attributes written, with the annotations in each
     */
    record Written(String type, Map<String, List<Written>> attributes) {}

    /**
     * The annotations of a class, and of its methods by name and descriptor; those of the class itself by an empty name.
     *
     * @throws IOException when it is no class file
     */
    static Map<String, List<Written>> annotations(DataInputStream in) throws IOException {
        ClassFile file = new ClassFile(in);
        file.read();
        return file.found;
    }

    private void read() throws IOException {
        in.skipNBytes(8);
        constants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        members();
        members();
        attributes("");
    }

    private void constants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // they take two places
                }
                default -> throw new IOException("constant of kind " + tag);
            }
        }
    }

    /** Fields, then methods: the names tell them apart, as only methods have a parenthesis in them. */
    private void members() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            attributes(text() + text());
        }
    }

    private void attributes(String owner) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            boolean wanted = text().equals(ANNOTATIONS);
            int length = in.readInt();
            if (wanted) {
                found.put(owner, list());
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private List<Written> list() throws IOException {
        int count = in.readUnsignedShort();
        List<Written> annotations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            annotations.add(annotation());
        }
        return annotations;
    }

    private Written annotation() throws IOException {
        String type = text();
        int count = in.readUnsignedShort();
        Map<String, List<Written>> attributes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            List<Written> inside = new ArrayList<>();
            attributes.put(text(), inside);
            value(inside);
        }
        return new Written(type, attributes);
    }

    private void value(List<Written> inside) throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> inside.add(annotation());
            case '[' -> {
                int count = in.readUnsignedShort();
                for (int i = 0; i < count; i++) {
                    value(inside);
                }
            }
            default -> in.skipNBytes(2);
        }
    }

    private String text() throws IOException {
        return texts.getOrDefault(in.readUnsignedShort(), "");
    }
}
