package io.mockcraft.schema;

import org.jspecify.annotations.Nullable;

/**
 * Keys of one shape in a key-value store, as the user wrote them.
 *
 * @param entries what the keys hold, its fields as columns
 * @param key the key's text, as a template or the same for all
 * @param ttl how long a key lives; null for ever
 */
public record KeySpaceSpec(
        TableSpec entries, ColumnRule key, @Nullable Span ttl) {}
