package io.mockcraft.generator.script;

/** Mozilla's Rhino. */
final class RhinoEngine implements Engine {

    @Override
    public String name() {
        return "rhino";
    }

    @Override
    public Room open(Host host, Setting setting) {
        return new RhinoRoom(host, setting);
    }
}
