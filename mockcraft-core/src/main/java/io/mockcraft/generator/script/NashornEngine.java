package io.mockcraft.generator.script;

/** OpenJDK's Nashorn. */
final class NashornEngine implements Engine {

    @Override
    public String name() {
        return "nashorn";
    }

    @Override
    public Room open(Host host, Setting setting) {
        return new NashornRoom(host, setting);
    }
}
