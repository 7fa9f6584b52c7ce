package io.mockcraft.junit;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Something that a test wants handed in.
 *
 * @param type its full type
 * @param raw its class
 * @param db the target's name; empty for any
 * @param rows the rows it wants; null when it wants none
 * @param fake the value it wants; null when it wants none
 * @param place what it is, for messages
 * @param index its place among its like
 */
record Wanted(
        Type type,
        Class<?> raw,
        String db,
        @Nullable Rows rows,
        @Nullable Fake fake,
        String place,
        int index) {}
