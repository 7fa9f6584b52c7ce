package io.mockcraft.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A column as the database describes it.
 *
 * @param name its name
 * @param type its type
 * @param nullable whether it takes null (the domain's own NOT NULL counted)
 * @param defaultExpression the default's SQL; null when there is none
 * @param identity whether it is an identity column
 * @param generated whether the database computes it, so that it can never be written
 * @param sequence the sequence that numbers it (serial or identity); null when there is none
 */
public record Column(
        String name,
        DataType type,
        boolean nullable,
        @Nullable String defaultExpression,
        Identity identity,
        boolean generated,
        @Nullable TableName sequence) {}
