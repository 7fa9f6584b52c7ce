package io.mockcraft.generator.builtin.company;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Goods and what is said of them. */
public final class ProductGenerators {

    private ProductGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("product_description", "productdescription")
                        .says(
                                "What is said of a product.",
                                "This wooden chair is foldable, made for families and brings comfort.")
                        .writes(ProductTexts::description),
                trade.define("product_feature", "productfeature")
                        .says("What a product can do.", "wireless")
                        .listed("work", "product_feature"),
                trade.define("product_material", "productmaterial", "material")
                        .says("What a product is made of.", "aluminum")
                        .listed("work", "product_material"),
                trade.define("product_benefit", "productbenefit")
                        .says("What a product is good for.", "saves time")
                        .listed("work", "product_benefit"),
                trade.define("product_use_case", "productusecase")
                        .says("Where a product is used.", "home")
                        .listed("work", "product_use_case"),
                trade.define("product_audience", "productaudience")
                        .says("Whom a product is for.", "adults")
                        .listed("work", "product_audience"),
                trade.define("product_dimension", "productdimension", "product_size")
                        .says("How big a product is.", "small")
                        .listed("work", "product_dimension"),
                trade.define("product_suffix", "productsuffix")
                        .says("The end of a product's name.", "tech")
                        .listed("work", "product_suffix"),
                trade.define("product_condition", "item_condition")
                        .says("Whether a product is new.", "New")
                        .listed("work", "product_condition"),
                trade.define("upc", "upc_a", "productupc")
                        .says("An article number of twelve digits (UPC-A) with a right check digit.", "036000291452")
                        .makes(making -> PatternText.of(making, "[0-9]{11}", 1, ArticleNumbers::upc)),
                trade.define("ean8", "ean_8")
                        .says("An article number of eight digits (EAN-8) with a right check digit.", "73513537")
                        .makes(making -> PatternText.of(making, "[0-9]{7}", 1, ArticleNumbers::upc)),
                trade.define("asin")
                        .says("An article number in the shape of an ASIN.", "B00QX4829M")
                        .pattern("B0[0-9A-Z]{8}"),
                trade.define("isbn10", "isbn_10", "productisbn")
                        .says("A book's number of ten digits with a right check digit.", "316148410X")
                        .makes(making -> PatternText.of(making, "[0-9]{9}", 1, ArticleNumbers::isbn10)),
                trade.define("issn")
                        .says("A periodical's number with a right check digit.", "0317-8471")
                        .makes(making -> PatternText.of(making, "[0-9]{4}-[0-9]{3}", 1, ArticleNumbers::issn)),
                trade.define("product_weight", "weight_grams")
                        .says("A product's weight in grams.", "850")
                        .numbers(20, 25000),
                trade.define("quantity", "qty", "order_quantity")
                        .says("How many of an article.", "3")
                        .numbers(1, 20),
                trade.define("stock_level", "inventory", "units_in_stock")
                        .says("How many are in stock.", "148")
                        .numbers(0, 500));
    }
}
