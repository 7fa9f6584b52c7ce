package io.mockcraft.junit;

import io.mockcraft.junit.TestFields.Filled;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Clients of one kind of store, told by name: the drivers are optional, and there where a test wants one of their types. */
sealed interface ClientFamily permits MongoFamily, JedisFamily {

    /** Whether a type is a client of this kind. */
    boolean has(Class<?> type);

    /**
     * Whether a field leads to a client, if need be once it holds something.
     *
     * @param wanted a type that this family {@linkplain #has has}
     */
    boolean leads(Filled field, Class<?> wanted);

    /**
     * The client that a field leads to. What has to be made for it is closed by itself.
     *
     * @param held the value of a field that leads to the wanted type
     * @param place the field, for messages
     */
    Object client(Object held, String place, Class<?> wanted, ExtensionContext context);

    /** What leads to a client of this type, for messages. */
    String sources(Class<?> wanted);
}
