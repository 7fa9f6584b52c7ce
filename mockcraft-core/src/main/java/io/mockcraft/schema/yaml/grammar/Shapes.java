package io.mockcraft.schema.yaml.grammar;

import java.util.List;

/** The shapes that many keys share. */
final class Shapes {

    static final Shape TEXT = new Shape.Text();
    static final Shape NUMBER = new Shape.Numeral();
    static final Shape FLAG = new Shape.Flag();
    static final Shape SCALAR = new Shape.Scalar();
    static final Shape ANYTHING = new Shape.Anything();
    static final Shape NAMES = either(TEXT, list(TEXT));
    static final Shape COUNT = either(NUMBER, TEXT);
    static final Shape MOMENT = TEXT;
    static final Shape SPAN = TEXT;
    static final Shape WEIGHTS = new Shape.MapOf(NUMBER);
    static final Shape VALUES = either(list(either(SCALAR, a("weighted value"))), WEIGHTS);
    static final Shape RULE = either(SCALAR, a("rule"));
    static final Shape RULES = map(RULE);
    static final Shape DISTRIBUTION = either(TEXT, a("distribution"));

    private Shapes() {}

    static Shape either(Shape... shapes) {
        return new Shape.Either(List.of(shapes));
    }

    static Shape list(Shape item) {
        return new Shape.ListOf(item);
    }

    static Shape map(Shape value) {
        return new Shape.MapOf(value);
    }

    static Shape a(String kind) {
        return new Shape.A(kind);
    }

    static Key key(String name, Shape takes, String says) {
        return new Key(name, takes, says);
    }
}
