package io.mockcraft.schema.yaml;

import io.mockcraft.schema.Schema;
import io.mockcraft.schema.TableSpec;
import io.mockcraft.schema.yaml.grammar.Grammar;
import io.mockcraft.schema.yaml.reading.Fields;
import io.mockcraft.schema.yaml.reading.Meaning;
import io.mockcraft.schema.yaml.reading.Numbers;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.reading.Times;
import io.mockcraft.schema.yaml.reading.Value;
import io.mockcraft.schema.yaml.table.RowsReader;
import io.mockcraft.schema.yaml.table.Tables;
import io.mockcraft.schema.yaml.tree.Node;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole document.
 *
 * @param source the file's name
 * @param included the names of other files that it is put together from
 * @param reading collects the problems
 */
record Document(String source, List<String> included, Reading reading) {

    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*");
    private static final BigDecimal VERSION = BigDecimal.ONE;

    Schema read(Node root) {
        return reading.value(root, "")
                .fields("a map with \"tables\"")
                .map(this::read)
                .orElseGet(Schema::empty);
    }

    private Schema read(Fields root) {
        root.refuseOthers(Grammar.ROOT);
        version(root.get("version"));
        database(root.get("database"));
        reading.use(ParamsReader.read(root));
        // Values that were made before the parameters were known are read again.
        Fields filled = root.owner().fields("a map").orElse(root);
        BigDecimal scale = Profiles.scale(filled);
        RowsReader rows = new RowsReader(scale);
        List<TableSpec> tables = Tables.tables(rows).read(filled.get("tables"));
        return new Schema(
                source,
                now(filled.get("now")),
                locales(filled.get("locale")),
                seed(filled.get("seed")),
                createMissing(filled.get("create")),
                tables,
                Tables.collections(rows).read(filled.get("collections")),
                KeySpaces.of(rows).read(filled.get("keys")),
                included,
                reading.notices());
    }

    /** {@code 1}, or {@code "1.0"} as other tools write it. */
    private static void version(@Nullable Value value) {
        if (value == null) {
            return;
        }
        Meaning meaning = value.meaning().orElse(null);
        boolean one = meaning instanceof Meaning.Numeral number
                && Numbers.exact(number.value()).compareTo(VERSION) == 0;
        boolean words =
                meaning instanceof Meaning.Words text && Set.of("1", "1.0").contains(text.text());
        if (!one && !words) {
            value.problem("only version 1 of the language is known", "write version: 1");
        }
    }

    /** Where the data goes is not the schema's business, so this is read over; other tools write it. */
    private static void database(@Nullable Value value) {
        if (value != null) {
            value.fields("a map").ifPresent(fields -> fields.refuseOthers(Grammar.DATABASE));
        }
    }

    private static Instant now(@Nullable Value value) {
        if (value == null) {
            return Schema.DEFAULT_NOW;
        }
        Optional<String> text = value.text("a moment such as 2025-01-01T00:00:00Z");
        Optional<Instant> now = text.flatMap(Times::instant);
        if (text.isPresent() && now.isEmpty()) {
            value.problem(Reading.quote(text.get()) + " is no moment", "write it like 2025-01-01T00:00:00Z");
        }
        return now.orElse(Schema.DEFAULT_NOW);
    }

    private static List<String> locales(@Nullable Value value) {
        if (value == null) {
            return List.of("en");
        }
        List<String> locales = new ArrayList<>();
        for (Value item : value.itemsOrSelf("a locale")) {
            item.text("a locale such as de or de-CH")
                    .filter(text -> isLocale(text, item))
                    .ifPresent(text -> locales.add(text.replace('_', '-')));
        }
        return locales.isEmpty() ? List.of("en") : locales;
    }

    private static boolean isLocale(String text, Value value) {
        boolean good = text.length() <= 40 && LOCALE.matcher(text).matches();
        if (!good) {
            value.problem(Reading.quote(text) + " is no locale", "write one such as de or de-CH");
        }
        return good;
    }

    private static @Nullable Long seed(@Nullable Value value) {
        if (value == null) {
            return null;
        }
        Number seed = value.number("a whole number").orElse(null);
        if (seed instanceof BigDecimal) {
            value.problem("a seed is a whole number of 64 bits", "write a smaller one without fraction");
            return null;
        }
        return seed == null ? null : (Long) seed;
    }

    private static boolean createMissing(@Nullable Value value) {
        if (value == null) {
            return false;
        }
        Optional<String> word = value.text("\"missing\"");
        if (word.isPresent() && !word.get().equals("missing")) {
            value.problem("\"create\" knows only \"missing\"", "write create: missing, or leave it out");
        }
        return word.isPresent();
    }
}
