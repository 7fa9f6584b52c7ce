package io.mockcraft.generator.making;

import io.mockcraft.generator.Arguments;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.GeneratorInfo;
import io.mockcraft.generator.Target;
import io.mockcraft.generator.parameter.Parameters;
import io.mockcraft.generator.parameter.RelativeTimes;
import io.mockcraft.generator.words.Dictionary;
import io.mockcraft.generator.words.WordBook;
import java.util.function.Function;

/**
 * A generator made by a {@link Definition}.
 *
 * @param info its entry in the catalogue
 * @param trade where its words and facts come from
 * @param spelling how its parameters may be written
 * @param compiler makes it for one column
 */
record DefinedGenerator(GeneratorInfo info, Trade trade, Spelling spelling, Function<Making, Generator> compiler)
        implements GeneratorFactory {

    @Override
    public Generator compile(Arguments written, Target target) {
        Making making = making(OwnLocale.without(written, info), OwnLocale.in(written, info, target));
        Generator generator = compiler.apply(making);
        WordBook words = making.words();
        if (OwnLocale.isGiven(written, info) && !words.isAsked()) {
            throw OwnLocale.useless(making);
        }
        if (words.used().isEmpty()) {
            return generator;
        }
        words.locales().forEach(locale -> known(locale, making));
        return new WithWords(generator, words.used());
    }

    private Making making(Arguments written, Target target) {
        Arguments arguments = RelativeTimes.settle(info, spelling.settle(written), target.now());
        Parameters parameters = Parameters.read(info, arguments);
        WordBook words = new WordBook(trade.supplies().dictionary(), target.locales());
        return new Making(info, arguments, parameters, target, words, trade.supplies());
    }

    private static void known(String locale, Making making) {
        if (!Dictionary.knows(locale)) {
            throw making.refuse(
                    "Datafaker has no words in locale \"" + locale + "\"", "take one such as en, de or pt-BR");
        }
    }
}
