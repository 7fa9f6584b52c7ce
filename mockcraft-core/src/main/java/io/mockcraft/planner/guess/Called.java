package io.mockcraft.planner.guess;

import java.util.Map;
import java.util.TreeMap;

/** How a generator was called: its name and parameters. */
record Called(String name, Map<String, Object> parameters) {

    private static final int LONGEST = 60;

    /** As a schema would write it, long parameters cut. */
    @Override
    public String toString() {
        String written = new TreeMap<>(parameters).toString().replace("=", ": ");
        String shown = written.length() > LONGEST ? written.substring(0, LONGEST) + "…}" : written;
        return parameters.isEmpty() ? name : name + " " + shown;
    }
}
