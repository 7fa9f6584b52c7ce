package io.mockcraft.store.mongo.brokenonpurpose;

/** A class in a package that does not say what may be null. */
public record IsNotNullMarked(String name) {}
