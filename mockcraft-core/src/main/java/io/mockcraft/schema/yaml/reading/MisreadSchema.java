package io.mockcraft.schema.yaml.reading;

import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A schema with mistakes, and what could be read of it: enough to look for mistakes that only a database can tell. */
public final class MisreadSchema extends MockCraftException {

    private static final long serialVersionUID = 1L;

    private final transient Schema schema;

    MisreadSchema(List<Problem> problems, Schema schema) {
        super(problems);
        this.schema = schema;
    }

    /** What could be read; parts with mistakes may be missing. */
    public Schema schema() {
        return schema;
    }

    /** These mistakes and others of the same files, in the order of the source. */
    public MockCraftException with(List<Problem> others) {
        if (others.isEmpty() || problems().size() > Limits.PROBLEMS) {
            return this;
        }
        List<Problem> all = new ArrayList<>(problems());
        all.addAll(others);
        all.sort(inSource(all.stream().map(p -> p.where().source()).distinct().toList()));
        return new MockCraftException(all);
    }

    /** Files one after the other, and each from above. */
    static Comparator<Problem> inSource(List<String> files) {
        return Comparator.<Problem>comparingInt(p -> files.indexOf(p.where().source()))
                .thenComparingInt(p -> p.where().line())
                .thenComparingInt(p -> p.where().column());
    }
}
