package io.mockcraft.generator.builtin.company;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.PickedNumbers;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Orders and how they are paid and sent. */
public final class OrderGenerators {

    private OrderGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("order_status")
                        .says("Where an order stands.", "Pending")
                        .listed("work", "order_status"),
                trade.define("order_number", "order_no", "order_id")
                        .says("An order's number.", "ORD-48291305")
                        .pattern("ORD-[1-9][0-9]{7}"),
                trade.define("payment_status")
                        .says("Where a payment stands.", "Pending")
                        .listed("work", "payment_status"),
                trade.define("payment_method")
                        .says("How an order is paid.", "Credit card")
                        .listed("work", "payment_method"),
                trade.define("shipping_method", "delivery_method")
                        .says("How an order is sent.", "Standard")
                        .listed("work", "shipping_method"),
                trade.define("tracking_number", "parcel_number")
                        .says("A parcel's tracking number with a right check digit.", "1Z999AA10123456784")
                        .makes(making -> PatternText.of(making, "1Z[A-Z0-9]{6}[0-9]{9}", 1, ArticleNumbers::parcel)),
                trade.define("promotion_code", "promo_code", "coupon_code", "voucher_code", "coupon")
                        .says("A promotion's code.", "SUMMER25")
                        .pattern(
                                "(SPRING|SUMMER|AUTUMN|WINTER|WELCOME|SAVE|EXTRA|HELLO|VIP|THANKS)(05|10|15|20|25|30|40|50)[A-Z0-9]{0,2}"),
                trade.define("discount", "discount_percent", "discount_rate")
                        .says("A discount in percent.", "15")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, TEXT, CHAR)
                        .makes(making -> PickedNumbers.of(making, 5, 10, 15, 20, 25, 30, 40, 50, 60, 70)),
                trade.define("rating", "stars", "review_rating")
                        .says("A rating of one to five stars.", "4")
                        .numbers(1, 5),
                trade.define("review", "product_review", "review_text", "comment")
                        .says("What a customer says.", "Would buy again, highly recommended.")
                        .writes(ProductTexts::review),
                trade.define("review_document", "review_json")
                        .says(
                                "A review with its rating, as a document.",
                                "{\"rating\":4,\"title\":\"Would buy again\",\"text\":\"Would buy again, highly recommended.\"}")
                        .composed("rating", "title=review_title", "text=review"),
                trade.define("review_title")
                        .says("The title of a review.", "Great value for the price")
                        .listed("work", "comment_opening"),
                trade.define("return_reason")
                        .says("Why goods come back.", "Wrong size")
                        .listed("work", "return_reason"),
                trade.define("stock_status", "availability")
                        .says("Whether goods are there.", "In stock")
                        .listed("work", "stock_status"),
                trade.define("clothing_size", "garment_size")
                        .says("A size of clothes.", "XXS")
                        .listed("work", "clothing_size"),
                trade.define("shoe_size")
                        .says("A European size of shoes.", "42")
                        .numbers(35, 48),
                trade.define("gift_card_number", "gift_card")
                        .says("A gift card's number.", "GC-7KQ2-M9PL-A4X8")
                        .pattern("GC-[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}"));
    }
}
