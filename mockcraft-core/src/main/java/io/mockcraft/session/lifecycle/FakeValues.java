package io.mockcraft.session.lifecycle;

import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.generator.Draw;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.outside.Outside;
import io.mockcraft.plan.Plan;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.random.Mixer;
import io.mockcraft.random.RandomStream;
import io.mockcraft.random.StreamKey;
import io.mockcraft.row.Cell;
import io.mockcraft.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes single values outside every table. */
final class FakeValues {

    private static final Set<TypeKind> MOMENTS =
            Set.of(TypeKind.DATE, TypeKind.TIME, TypeKind.TIMESTAMP, TypeKind.TIMESTAMP_ZONED);

    private FakeValues() {}

    /**
     * A value.
     *
     * @param catalogue the generators there are
     * @param generator the generator's name
     * @param wanted the class it is for
     * @param seed the seed
     * @param key whose value it is: the same for the same key
     * @param where who asks, for messages
     */
    static @Nullable Object make(
            Catalogue catalogue, String generator, Class<?> wanted, long seed, String key, String where) {
        GeneratorFactory factory = catalogue.find(generator).orElseThrow(() -> unknown(catalogue, generator, where));
        GeneratorInfo info = factory.info();
        TypeKind kind = kind(info.fits(), WantedKinds.of(wanted));
        Generator compiled = factory.compile(
                new Arguments(Map.of(), List.of(), Location.of(where), "@Fake"),
                new Target(DataType.of(kind, kind.name()), Schema.DEFAULT_NOW, List.of("en"), false));
        Cell cell = new Cell();
        compiled.generate(new Once(seed, generator, key), cell);
        return cell.toObject();
    }

    /** What somebody else's code makes is for whoever wants it, and so are moments; everything else has a type of its own. */
    private static TypeKind kind(List<TypeKind> fits, TypeKind wanted) {
        if (fits.equals(Outside.FITS) || MOMENTS.contains(wanted) && fits.contains(wanted)) {
            return wanted;
        }
        return fits.isEmpty() ? TypeKind.TEXT : fits.get(0);
    }

    private static MockCraftException unknown(Catalogue catalogue, String generator, String where) {
        List<String> names = catalogue.all().stream().map(GeneratorInfo::name).toList();
        return new MockCraftException(new Problem(
                Location.of(where),
                "@Fake",
                "no generator \"" + generator + "\"",
                Suggestions.didYouMeanOrList(generator, names)));
    }

    /** The draw of one value. */
    private static final class Once implements Draw {

        private final RandomStream stream = new RandomStream();
        private final RandomStream shared = new RandomStream();
        private final long key;
        private final long row;

        Once(long seed, String generator, String key) {
            this.key = StreamKey.column(Plan.ENGINE_VERSION, seed, "@Fake", generator);
            this.row = Mixer.combine(0L, key);
            stream.restart(this.key, row);
        }

        @Override
        public RandomStream random() {
            return stream;
        }

        @Override
        public RandomStream shared(long family) {
            shared.restart(Mixer.combine(key, family), row);
            return shared;
        }

        @Override
        public long rank() {
            return 1;
        }

        @Override
        public long ordinal() {
            return 1;
        }

        @Override
        public Cell input(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int inputs() {
            return 0;
        }
    }
}
