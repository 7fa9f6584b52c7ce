package io.mockcraft.generator.builtin.finance;

import io.mockcraft.catalog.TypeKind;
import io.mockcraft.generator.Generator;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.CheckDigits;
import io.mockcraft.generator.making.ClosedSet;
import io.mockcraft.generator.making.Composed;
import io.mockcraft.generator.making.FactPattern;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.words.Phrase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Card numbers by brand, and what else stands on a card. */
final class CardNumbers {

    private static final List<String> DOCUMENT =
            List.of("type=card_brand", "number=card_number", "exp=card_expiry", "cvv=card_cvv", "holder=card_holder");

    private CardNumbers() {}

    static Generator of(Making making) {
        if (making.type().kind() == TypeKind.JSON) {
            return Composed.of(making, DOCUMENT);
        }
        boolean gaps = making.given().flag("gaps");
        if (making.given().has("bins")) {
            String bins =
                    making.given().list("bins").stream().map(String::valueOf).collect(Collectors.joining("|"));
            return number(making, "(" + bins + ")", 16, gaps);
        }
        String brand = making.given().text("brand");
        FactTable cards = making.facts().table("card");
        return brand.equals("any") ? any(making, cards, gaps) : branded(making, cards.where("brand", brand), gaps);
    }

    private static Generator any(Making making, FactTable cards, boolean gaps) {
        List<Generator> numbers = new ArrayList<>();
        for (List<String> card : cards.rows()) {
            numbers.add(number(making, card.get(2), Integer.parseInt(card.get(3)), gaps));
        }
        return FactPattern.of(Family.of(making, cards), numbers);
    }

    private static Generator branded(Making making, FactTable card, boolean gaps) {
        List<String> row = card.rows().get(0);
        return number(making, row.get(2), Integer.parseInt(row.get(3)), gaps);
    }

    private static Generator number(Making making, String prefix, int length, boolean gaps) {
        int given =
                prefix.replaceAll("[(|].*$", "").replaceAll("\\[[^]]*]", "x").length();
        if (prefix.startsWith("(")) {
            given = prefix.substring(1).replaceAll("[|)].*$", "").length();
        }
        return PatternText.of(making, prefix + "[0-9]{" + (length - given - 1) + "}", gaps ? 4 : 1, text -> {
            CheckDigits.luhn(text);
            if (gaps) {
                gaps(text);
            }
        });
    }

    private static void gaps(StringBuilder digits) {
        for (int at = 12; at > 0; at -= 4) {
            digits.insert(at, ' ');
        }
    }

    /** The months of the five years after now. */
    static Generator expiry(Making making) {
        LocalDate now = LocalDate.ofInstant(making.target().now(), ZoneOffset.UTC);
        List<String> months = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            LocalDate month = now.plusMonths(i);
            StringBuilder text = new StringBuilder(5);
            two(text, month.getMonthValue());
            two(text.append('/'), month.getYear() % 100);
            months.add(text.toString());
        }
        making.needs(5);
        return ClosedSet.of(months, making);
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static Phrase holder(Making making) {
        Phrase first = making.words().phrase("name.first_name");
        Phrase last = making.words().phrase("name.last_name");
        return (draw, out) -> {
            int start = out.length();
            first.append(draw, out);
            last.append(draw, out.append(' '));
            out.replace(start, out.length(), out.substring(start).toUpperCase(Locale.ROOT));
        };
    }
}
