package io.mockcraft.generator.words;

import io.mockcraft.problem.Suggestions;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Datafaker offers under an expression such as {@code Beer.name} or {@code Number.digits '5'}: a word list where there is
 * one behind it, else Datafaker's own code.
 */
public final class Offer {

    private static final Pattern CALL = Pattern.compile("([A-Za-z_0-9]+)\\.([A-Za-z_0-9]+)((?:\\s.*)?)");

    private final WordBook book;
    private final String locale;

    /** Looks into a book; code runs in the first of these locales, English without one. */
    public Offer(WordBook book, List<String> locales) {
        this.book = book;
        this.locale = locales.isEmpty() ? "en" : locales.get(0);
    }

    /**
     * The compiled expression.
     *
     * @throws NotOffered when Datafaker has nothing of that name, or nothing that can be repeated
     */
    public Phrase phrase(String expression) throws NotOffered {
        Matcher call = CALL.matcher(expression.strip());
        if (!call.matches()) {
            throw new NotOffered("is no expression of Datafaker", "write it like Beer.name");
        }
        Providers providers = new Providers();
        Method provider = providers
                .find(call.group(1))
                .orElseThrow(() -> new NotOffered(
                        "names no provider of Datafaker", Suggestions.didYouMean(call.group(1), providers.names())));
        List<Method> methods = Providers.methods(provider, call.group(2));
        if (methods.isEmpty()) {
            throw unknown(expression, provider);
        }
        if (!Providers.reproducible(provider, methods.get(0))) {
            throw new NotOffered(
                    "reads the clock or keeps state, so that no run could repeat it",
                    "take a generator of the catalogue");
        }
        return compiled(provider, methods, expression.strip(), call.group(3).isBlank());
    }

    private static NotOffered unknown(String expression, Method provider) {
        return new NotOffered(
                "names no method of that provider",
                Suggestions.didYouMeanOrList(expression, Providers.methodNames(provider)));
    }

    private Phrase compiled(Method provider, List<Method> methods, String expression, boolean plain) throws NotOffered {
        Optional<Method> simple =
                methods.stream().filter(m -> m.getParameterCount() == 0).findFirst();
        @Nullable Phrase words = plain && simple.isPresent() ? words(provider, simple.get()) : null;
        return words == null ? code(expression) : words;
    }

    private @Nullable Phrase words(Method provider, Method method) {
        Optional<String> key = LookedUp.key(provider, method);
        return key.isEmpty() ? null : book.known(key.get());
    }

    private Phrase code(String expression) throws NotOffered {
        FakerCode code = new FakerCode(expression, locale);
        try {
            List<String> samples = code.samples();
            if (!samples.equals(code.samples())) {
                throw new NotOffered("makes other values each time", "take a generator of the catalogue");
            }
            book.note(expression, samples);
            return code;
        } catch (RuntimeException refused) {
            throw new NotOffered("is refused by Datafaker: " + refused.getMessage(), "check its arguments");
        }
    }

    /** Why there is nothing to compile. */
    public static final class NotOffered extends Exception {

        private static final long serialVersionUID = 1;

        private final String remedy;

        NotOffered(String reason, String remedy) {
            super(reason);
            this.remedy = remedy;
        }

        /** What the user can do. */
        public String remedy() {
            return remedy;
        }
    }
}
