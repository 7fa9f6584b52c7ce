package io.mockcraft.schema.brokenonpurpose;

import com.fasterxml.jackson.core.JsonFactory;
import io.mockcraft.dataset.brokenonpurpose.ReadsTheMachine;

/** Knows a parser, and looks against the way that data walks. */
public record KnowsItsParser(JsonFactory parser) {

    /** What only the dataset should know. */
    public String value() {
        return ReadsTheMachine.value(this);
    }
}
