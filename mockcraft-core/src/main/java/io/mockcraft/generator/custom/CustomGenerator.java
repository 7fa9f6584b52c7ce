package io.mockcraft.generator.custom;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.ValueMaker;
import io.mockcraft.generator.outside.Held;
import io.mockcraft.generator.outside.Outside;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A generator of the user's own, made of a lambda; immutable. */
public final class CustomGenerator implements GeneratorFactory {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
    private static final int INPUTS = 8;

    private final String name;
    private final ValueMaker maker;
    private final boolean distinct;

    private CustomGenerator(String name, ValueMaker maker, boolean distinct) {
        this.name = name;
        this.maker = maker;
        this.distinct = distinct;
    }

    /**
     * A generator.
     *
     * @param name its name in schemas: letters, digits and underscores; it wins over one of the catalogue
     * @param maker makes its values
     */
    public static CustomGenerator of(String name, ValueMaker maker) {
        if (!NAME.matcher(name).matches()) {
            throw new MockCraftException(new Problem(
                    Location.of("MockCraft.generator"),
                    "",
                    "\"" + name + "\" is no name of a generator",
                    "take letters, digits and underscores"));
        }
        return new CustomGenerator(name, maker, false);
    }

    /**
     * The same generator for unique columns: a promise that rows of different {@link io.mockcraft.generator.Draw#rank()} get
     * different values, also when letter case is ignored.
     */
    public CustomGenerator distinct() {
        return new CustomGenerator(name, maker, true);
    }

    @Override
    public GeneratorInfo info() {
        return new GeneratorInfo(
                name, List.of(), "custom", "A generator of the test's own.", List.of(), 0, INPUTS, "", Outside.FITS);
    }

    @Override
    public Generator compile(Arguments arguments, Target target) {
        Parameters.read(info(), arguments);
        Held held = new Held(name, arguments, target.type());
        return held.generator(maker, distinct, Map.of());
    }
}
