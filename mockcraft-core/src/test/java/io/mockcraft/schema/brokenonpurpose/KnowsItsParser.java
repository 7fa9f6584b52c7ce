package io.mockcraft.schema.brokenonpurpose;

import io.mockcraft.dataset.brokenonpurpose.ReadsTheMachine;
import org.yaml.snakeyaml.events.Event;

/** Knows a parser, and looks against the way that data walks. */
public record KnowsItsParser(Event parser) {

    /** What only the dataset should know. */
    public String value() {
        return ReadsTheMachine.value(this);
    }
}
