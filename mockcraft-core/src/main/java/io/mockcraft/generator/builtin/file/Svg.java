package io.mockcraft.generator.builtin.file;

import io.mockcraft.generator.Generator;
import io.mockcraft.generator.format.Ascii;
import io.mockcraft.generator.making.Making;
import io.mockcraft.random.RandomStream;
import java.util.List;

/** Pictures of a few shapes, as SVG. */
final class Svg {

    private static final List<String> SHAPES = List.of("rect", "circle", "ellipse", "line");
    private static final int COUNT = 3;

    private final int width;
    private final int height;
    private final List<String> shapes;
    private final List<?> colors;

    private Svg(Making making) {
        String type = making.given().text("type");
        this.width = (int) making.given().integer("width");
        this.height = (int) making.given().integer("height");
        this.shapes = type.equals("any") ? SHAPES : List.of(type);
        this.colors = making.given().has("colors") ? making.given().list("colors") : List.of();
    }

    static Generator of(Making making) {
        making.needs(600);
        Svg svg = new Svg(making);
        return (draw, out) -> out.setText(svg.picture(draw.random()));
    }

    private String picture(RandomStream random) {
        StringBuilder out = new StringBuilder(400);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(width);
        out.append("\" height=\"").append(height).append("\">");
        for (int i = 0; i < COUNT; i++) {
            shape(shapes.get(random.below(shapes.size())), random, out);
        }
        return out.append("</svg>").toString();
    }

    private void shape(String shape, RandomStream random, StringBuilder out) {
        out.append('<').append(shape);
        switch (shape) {
            case "rect" -> numbers(out, random, "x", width, "y", height, "width", width, "height", height);
            case "circle" -> numbers(out, random, "cx", width, "cy", height, "r", Math.min(width, height));
            case "ellipse" -> numbers(out, random, "cx", width, "cy", height, "rx", width, "ry", height);
            default -> numbers(out, random, "x1", width, "y1", height, "x2", width, "y2", height);
        }
        out.append(shape.equals("line") ? " stroke=\"" : " fill=\"");
        color(random, out);
        out.append("\"/>");
    }

    private static void numbers(StringBuilder out, RandomStream random, Object... names) {
        for (int i = 0; i < names.length; i += 2) {
            out.append(' ').append(names[i]).append("=\"");
            out.append(random.below((int) names[i + 1] + 1)).append('"');
        }
    }

    private void color(RandomStream random, StringBuilder out) {
        if (colors.isEmpty()) {
            Ascii.hex(out.append('#'), random.nextLong(), 6);
        } else {
            out.append(colors.get(random.below(colors.size())));
        }
    }
}
