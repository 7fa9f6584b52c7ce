package io.mockcraft.schema.yaml.older;

import io.mockcraft.problem.Location;
import java.util.Collection;

/** Hears what is found out while an older file is read. */
public interface Findings {

    /** Something that cannot be understood. */
    void problem(Location at, String path, String reason, String remedy);

    /** Something that is left out, and means little. */
    void notice(Location at, String path, String what);

    /** What somebody may have meant, as a question; empty when nothing is near. */
    String didYouMean(String wrong, Collection<String> known);
}
