package io.mockcraft.generator.builtin.company;

import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.ExactNumbers;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.parameter.DecimalRange;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import io.mockcraft.generator.words.WordBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Companies and what they sell. */
public final class CompanyGenerators {

    private static final DecimalRange PRICES = new DecimalRange(BigDecimal.ONE, BigDecimal.valueOf(500));

    private CompanyGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("company", "company_name", "companyname", "organization", "organisation")
                        .says("A company's name.", "Lovelace and Sons")
                        .words("company.name"),
                trade.define("department", "department_name", "team")
                        .says("A department of a company.", "Marketing")
                        .words("job.field"),
                trade.define("industry", "company_industry", "sector")
                        .says("What a company works in.", "Renewables & Environment")
                        .words("company.industry"),
                trade.define("product", "product_name", "productname", "item")
                        .says("A product's name.", "Ergonomic Wooden Chair")
                        .writes(making -> product(making.words())),
                trade.define("category", "product_category", "productcategory")
                        .says("A category of products.", "Garden")
                        .words("commerce.department"),
                trade.define("brand", "brand_name", "manufacturer")
                        .says("A brand.", "Adidas")
                        .writes(making -> Phrases.oneOf(Stream.of("brand.sport", "brand.watch", "computer.brand")
                                .flatMap(key -> making.words().list(key).stream())
                                .toList())),
                trade.define("sku", "product_code", "article_number")
                        .says("A stock-keeping unit.", "QXB-40713")
                        .pattern("[A-Z]{3}-[0-9]{5}"),
                trade.define("price", "amount", "cost", "money")
                        .says("An amount of money; from 1 to 500 unless a range is given.", "49.90")
                        .fits(DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .optional("range", Kind.DECIMAL_RANGE, "The smallest and the largest price.")
                        .bounded(
                                "scale",
                                Kind.INTEGER,
                                null,
                                "0..100",
                                "The fraction digits, 18 at most used; the column's own, else 2.")
                        .makes(making -> ExactNumbers.of(making, PRICES)));
    }

    private static Phrase product(WordBook words) {
        return Phrases.joined(List.of(
                words.phrase("commerce.product_name.adjective"),
                Phrases.text(" "),
                words.phrase("commerce.product_name.material"),
                Phrases.text(" "),
                words.phrase("commerce.product_name.product")));
    }
}
