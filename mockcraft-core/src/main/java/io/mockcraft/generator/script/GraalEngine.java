package io.mockcraft.generator.script;

import org.graalvm.polyglot.Engine.Builder;

/** GraalVM's JavaScript; its rooms share what was compiled. */
final class GraalEngine implements Engine {

    private final org.graalvm.polyglot.Engine shared;

    GraalEngine() {
        Builder builder = org.graalvm.polyglot.Engine.newBuilder("js");
        shared = builder.option("engine.WarnInterpreterOnly", "false").build();
    }

    @Override
    public String name() {
        return "graaljs";
    }

    @Override
    public Room open(Host host, Setting setting) {
        return new GraalRoom(shared, host, setting);
    }
}
