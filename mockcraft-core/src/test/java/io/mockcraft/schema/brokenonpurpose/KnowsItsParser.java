package io.mockcraft.schema.brokenonpurpose;

import com.fasterxml.jackson.core.JsonFactory;
import io.mockcraft.dataset.brokenonpurpose.ReadsTheMachine;
import org.yaml.snakeyaml.events.Event;

/** Knows a parser, and looks against the way that data walks. */
public record KnowsItsParser(JsonFactory parser, Event behindIt) {

    /** What only the dataset should know. */
    public String value() {
        return ReadsTheMachine.value(this);
    }
}
