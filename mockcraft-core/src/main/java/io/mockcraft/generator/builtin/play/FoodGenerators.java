package io.mockcraft.generator.builtin.play;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.words.Phrase;
import io.mockcraft.generator.words.Phrases;
import java.util.List;

/** Food and drink. */
public final class FoodGenerators {

    private FoodGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("breakfast")
                        .says("A breakfast.", "Blueberry pancakes")
                        .listed("food", "breakfast"),
                trade.define("lunch").says("A lunch.", "Chicken Caesar salad").listed("food", "lunch"),
                trade.define("dinner", "meal")
                        .says("A dinner.", "Roast chicken with vegetables")
                        .listed("food", "dinner"),
                trade.define("snack").says("A snack.", "Popcorn").listed("food", "snack"),
                trade.define("dessert").says("A dessert.", "Apple pie").listed("food", "dessert"),
                trade.define("drink", "beverage").says("A drink.", "Water").listed("food", "drink"),
                trade.define("fruit").says("A fruit.", "Apples").picked("food.fruits"),
                trade.define("vegetable").says("A vegetable.", "Artichoke").picked("food.vegetables"),
                trade.define("spice").says("A spice.", "Achiote Seed").picked("food.spices"),
                trade.define("ingredient").says("An ingredient.", "Achacha").picked("food.ingredients"),
                trade.define("dish", "food").says("A dish.", "Arepas").picked("food.dish"),
                trade.define("sushi").says("A kind of sushi.", "Abalone").picked("food.sushi"),
                trade.define("cuisine").says("A cuisine.", "American").listed("food", "cuisine"),
                trade.define("diet_label", "food_label")
                        .says("What a dish is good for.", "Vegetarian")
                        .listed("food", "diet_label"),
                trade.define("cooking_method")
                        .says("How food is prepared.", "Baked")
                        .listed("food", "cooking_method"),
                trade.define("menu_course", "course_of_menu")
                        .says("A course of a menu.", "Appetizer")
                        .listed("food", "menu_course"),
                trade.define("restaurant", "restaurant_name")
                        .says("A restaurant.", "Lovelace Bakery")
                        .writes(FoodGenerators::restaurant),
                trade.define("restaurant_type")
                        .says("A kind of restaurant.", "African")
                        .picked("restaurant.type"),
                trade.define("calories", "kcal")
                        .says("The energy of a meal, in kcal.", "480")
                        .numbers(50, 1200),
                trade.define("recipe_unit", "cooking_unit")
                        .says("A unit of recipes.", "teaspoon")
                        .picked("food.measurements"),
                trade.define("cheese")
                        .says("A cheese.", "2 Year Aged Cumin Gouda")
                        .picked("cheese.name"),
                trade.define("coffee_variety", "coffee")
                        .says("A variety of coffee.", "Liberica")
                        .picked("coffee.variety"),
                trade.define("tea", "tea_variety")
                        .says("A tea.", "Assam")
                        .picked("tea.variety.black", "tea.variety.green", "tea.variety.oolong", "tea.variety.white"),
                trade.define("beer_name", "beername", "beer")
                        .says("A beer.", "Pliny The Elder")
                        .picked("beer.name"),
                trade.define("beer_style", "beerstyle")
                        .says("A style of beer.", "Light Lager")
                        .picked("beer.style"),
                trade.define("beer_hop", "beerhop").says("A hop.", "Ahtanum").picked("beer.hop"),
                trade.define("beer_malt", "beermalt")
                        .says("A malt.", "Black malt")
                        .picked("beer.malt"),
                trade.define("beer_yeast", "beeryeast")
                        .says("A yeast.", "1007 - German Ale")
                        .picked("beer.yeast"),
                trade.define("beer_alcohol", "beeralcohol")
                        .says("How strong a beer is.", "4.8%")
                        .pattern("[2-9]\\.[0-9]%"),
                trade.define("beer_ibu", "beeribu")
                        .says("How bitter a beer is.", "42 IBU")
                        .pattern("[1-9][0-9] IBU"),
                trade.define("beer_blg", "beerblg")
                        .says("How dense a beer's wort is.", "12.4°Blg")
                        .pattern("([5-9]|1[0-9])\\.[0-9]°Blg"),
                trade.define("wine_variety", "wine")
                        .says("A wine.", "Riesling")
                        .picks(making -> List.of(
                                "Riesling",
                                "Chardonnay",
                                "Sauvignon Blanc",
                                "Pinot Grigio",
                                "Chenin Blanc",
                                "Gewürztraminer",
                                "Cabernet Sauvignon",
                                "Merlot",
                                "Pinot Noir",
                                "Syrah",
                                "Zinfandel",
                                "Malbec",
                                "Sangiovese",
                                "Tempranillo",
                                "Nebbiolo",
                                "Grenache")));
    }

    private static Phrase restaurant(Making making) {
        return Phrases.joined(List.of(
                making.words().phrase("name.last_name"),
                Phrases.text(" "),
                Phrases.oneOf(List.of(
                        "Bakery",
                        "Bistro",
                        "Brasserie",
                        "Café",
                        "Diner",
                        "Grill",
                        "Kitchen",
                        "Steakhouse",
                        "Tavern",
                        "Trattoria"))));
    }
}
