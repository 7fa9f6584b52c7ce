package io.mockcraft;

import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.generator.builtin.Catalogues;
import io.mockcraft.generator.custom.CustomGenerator;
import io.mockcraft.session.SeedBuilder;
import io.mockcraft.session.lifecycle.KeptRows;
import io.mockcraft.session.lifecycle.SchemaSource;
import io.mockcraft.session.lifecycle.SessionBuilder;
import io.mockcraft.store.CleanReport;
import io.mockcraft.store.KeptRun;
import java.util.List;
import javax.sql.DataSource;

/**
 * The front door: says what to seed, without JUnit.
 *
 * <pre>{@code
 * try (Seeded s = MockCraft.schema("shop.yaml").seed(42).into(dataSource).start()) {
 *     ...
 *     s.reset();
 * }
 * }</pre>
 */
public final class MockCraft {

    private MockCraft() {}

    /** Seeds what a schema says: a file, or a resource at the class path's root or beside the class given later. */
    public static SeedBuilder schema(String name) {
        return new SessionBuilder(new SchemaSource.Named(name));
    }

    /** Seeds what this schema says, YAML or JSON. */
    public static SeedBuilder inline(String text) {
        return new SessionBuilder(new SchemaSource.Inline(text));
    }

    /** Every generator that schemas can name, sorted by name: what it makes, its parameters, the columns it fits. */
    public static List<GeneratorInfo> generators() {
        return Catalogues.builtIn().all();
    }

    /**
     * A generator of one's own, for {@link SeedBuilder#generator}, or in a field of a JUnit test class.
     *
     * @param name its name in schemas; it wins over one of the catalogue
     * @param maker makes its values from the draw alone
     */
    public static CustomGenerator generator(String name, ValueMaker maker) {
        return CustomGenerator.of(name, maker);
    }

    /** Seeds every empty table of the database, without a schema. */
    public static SeedBuilder database() {
        return new SessionBuilder(new SchemaSource.None());
    }

    /** The runs whose rows were left in a database on purpose, oldest first. */
    public static List<KeptRun> kept(DataSource dataSource) {
        return KeptRows.in(dataSource);
    }

    /**
     * Takes the rows of a kept run out, with what hangs on them; one that is gone already is nothing to take out.
     *
     * @param run its number, as {@link #kept} tells it
     * @throws io.mockcraft.problem.MockCraftException naming table, constraint and row count when it cannot
     */
    public static CleanReport endKept(DataSource dataSource, long run) {
        return KeptRows.end(dataSource, run);
    }
}
