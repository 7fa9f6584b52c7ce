package io.mockcraft.schema.yaml.syntax;

import com.fasterxml.jackson.core.JsonToken;
import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import org.jspecify.annotations.Nullable;

/**
 * One step through a document.
 *
 * @param type what it is; only its shape counts, since what a scalar means is ours to say
 * @param text a key's or scalar's text, or the name of the anchor that an alias follows; else empty
 * @param anchor the name given to it
 * @param alias whether it only names what stands elsewhere
 * @param prefix what stands before its text
 * @param at where it starts, its prefix included
 * @param end the place behind it
 */
record Token(
        JsonToken type, String text, @Nullable String anchor, boolean alias, Prefix prefix, Location at, Location end) {

    boolean is(JsonToken other) {
        return type == other;
    }

    /** A scalar without quotes. */
    boolean isPlain() {
        return prefix.plain();
    }

    Scalar scalar() {
        return new Scalar(JsonSlashes.shown(text, prefix.doubleQuoted()), isPlain(), at);
    }

    /** Long texts count more than once, so that aliases cannot multiply them at will. */
    int weight() {
        return 1 + text.length() / 64;
    }
}
