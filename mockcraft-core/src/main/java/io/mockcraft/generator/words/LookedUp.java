package io.mockcraft.generator.words;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import net.datafaker.Faker;
import net.datafaker.providers.base.AbstractProvider;
import net.datafaker.providers.base.BaseFaker;
import net.datafaker.providers.base.ProviderRegistration;
import net.datafaker.service.FakeValuesService;
import net.datafaker.service.FakerContext;
import net.datafaker.service.RandomService;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key of the word list behind a method of Datafaker, by calling it once with a service that only listens: a method
 * that hands out what it looked up, untouched, is nothing but that list.
 */
final class LookedUp extends FakeValuesService {

    /** Datafaker's own helpers would change each of these: marks, letter case. */
    private static final String MARK = "Aa#?Ø";

    private @Nullable String key;
    private int asked;

    private LookedUp() {}

    /** The key; empty when the method does more than look a word up. */
    static Optional<String> key(Method provider, Method method) {
        LookedUp service = new LookedUp();
        FakerContext context = new FakerContext(Locale.ENGLISH, new RandomService(LookedUp::noNumbers));
        service.updateFakeValuesInterfaceMap(context.getLocaleChain());
        boolean plain = MARK.equals(service.answer(provider, method, new Faker(service, context)));
        return plain && service.asked == 1 ? Optional.ofNullable(service.key) : Optional.empty();
    }

    /** A method that draws numbers decides something itself. */
    private static long noNumbers() {
        throw new IllegalStateException("no numbers here");
    }

    private @Nullable Object answer(Method provider, Method method, Faker faker) {
        try {
            return method.invoke(provider.invoke(faker));
        } catch (IllegalAccessException | InvocationTargetException cannotBeAsked) {
            return null;
        }
    }

    private String heard(String asking) {
        key = asking;
        asked++;
        return MARK;
    }

    @Override
    public String resolve(String asking, Object current, BaseFaker root, FakerContext context) {
        return heard(asking);
    }

    @Override
    public String resolve(String asking, AbstractProvider<?> provider, FakerContext context) {
        return heard(asking);
    }

    @Override
    public String resolve(
            String asking, Object current, ProviderRegistration root, Supplier<String> message, FakerContext context) {
        return heard(asking);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T fetchObject(String asking, FakerContext context) {
        asked++;
        return (T) List.of(MARK);
    }
}
