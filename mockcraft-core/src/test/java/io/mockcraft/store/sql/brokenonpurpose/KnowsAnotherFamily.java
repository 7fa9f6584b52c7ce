package io.mockcraft.store.sql.brokenonpurpose;

import io.mockcraft.store.mongo.brokenonpurpose.IsNotNullMarked;

/** A family of stores that knows another. */
public record KnowsAnotherFamily(IsNotNullMarked other) {}
