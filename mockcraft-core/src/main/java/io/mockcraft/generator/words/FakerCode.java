package io.mockcraft.generator.words;

import io.mockcraft.generator.Draw;
import io.mockcraft.random.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.datafaker.Faker;
import net.datafaker.service.FakeValuesService;
import net.datafaker.service.FakerContext;
import net.datafaker.service.RandomService;

/**
 * What code of Datafaker makes, such as {@code Number.digits '5'}, from the cell's own numbers; slower than word lists.
 *
 * <p>Each thread that makes a value takes a Datafaker of its own from the queue, because its random service is shared state.
 */
final class FakerCode implements Phrase {

    private static final int SAMPLES = 8;

    private final String expression;
    private final Locale locale;
    private final Queue<Desk> free = new ConcurrentLinkedQueue<>();

    FakerCode(String expression, String locale) {
        this.expression = expression;
        this.locale = Locale.forLanguageTag(locale);
    }

    @Override
    public void append(Draw draw, StringBuilder out) {
        out.append(value(draw.random()));
    }

    /** Some values of fixed streams: they tell whether another release of Datafaker makes others. */
    List<String> samples() {
        List<String> samples = new ArrayList<>();
        RandomStream random = new RandomStream();
        for (int i = 0; i < SAMPLES; i++) {
            random.restart(i, 1);
            samples.add(value(random));
        }
        return samples;
    }

    private String value(RandomStream random) {
        Desk taken = free.poll();
        Desk desk = taken == null ? Desk.of(locale) : taken;
        desk.numbers.use(random);
        String value = desk.faker.expression("#{" + expression + "}");
        free.add(desk);
        return value;
    }

    private record Desk(Faker faker, KeyedNumbers numbers) {

        static Desk of(Locale locale) {
            KeyedNumbers numbers = new KeyedNumbers();
            FakerContext context = new FakerContext(locale, new RandomService(numbers));
            FakeValuesService service = new FakeValuesService();
            service.updateFakeValuesInterfaceMap(context.getLocaleChain());
            return new Desk(new Faker(service, context), numbers);
        }
    }
}
