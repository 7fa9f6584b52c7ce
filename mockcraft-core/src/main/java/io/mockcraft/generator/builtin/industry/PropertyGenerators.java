package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Real estate and construction. */
public final class PropertyGenerators {

    private PropertyGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("property_type", "real_estate_type")
                        .says("A kind of property.", "Apartment")
                        .listed("work", "property_type"),
                trade.define("listing_status", "property_status")
                        .says("Where a listing stands.", "Active")
                        .listed("work", "listing_status"),
                trade.define("listing_price", "property_price")
                        .says("A property's price.", "385000")
                        .numbers(60000, 2500000),
                trade.define("monthly_rent", "rent")
                        .says("A month's rent.", "1250")
                        .numbers(350, 6500),
                trade.define("square_feet", "floor_area_sqft")
                        .says("A floor area in square feet.", "1850")
                        .numbers(350, 6500),
                trade.define("square_meters", "floor_area", "area")
                        .says("A floor area in square meters.", "92")
                        .numbers(25, 420),
                trade.define("bedrooms", "bedroom_count")
                        .says("How many bedrooms.", "3")
                        .numbers(1, 6),
                trade.define("bathrooms", "bathroom_count")
                        .says("How many bathrooms.", "2")
                        .numbers(1, 4),
                trade.define("year_built", "construction_year")
                        .says("When a house was built.", "1987")
                        .numbers(1890, 2024),
                trade.define("heating_type", "heating")
                        .says("How a house is heated.", "Central heating")
                        .listed("work", "heating_type"),
                trade.define("property_amenity", "home_feature")
                        .says("What a property has.", "Garden")
                        .listed("work", "property_amenity"),
                trade.define("lease_term")
                        .says("How long a lease runs.", "Month to month")
                        .listed("work", "lease_term"),
                trade.define("zoning", "zoning_type")
                        .says("What may be built.", "Residential")
                        .listed("work", "zoning"),
                trade.define("parcel_id", "apn")
                        .says("A parcel of land's number.", "048-213-057")
                        .pattern("[0-9]{3}-[0-9]{3}-[0-9]{3}"),
                trade.define("mls_number")
                        .says("A listing's number.", "MLS4829130")
                        .pattern("MLS[1-9][0-9]{6}"),
                trade.define("construction_phase", "project_phase")
                        .says("A phase of construction.", "Planning")
                        .listed("work", "construction_phase"),
                trade.define("building_type")
                        .says("A kind of building.", "Single-family house")
                        .listed("work", "building_type"),
                trade.define("construction_trade", "craft")
                        .says("A trade of builders.", "Bricklayer")
                        .listed("work", "trade"),
                trade.define("construction_material", "building_material")
                        .says("What is built with.", "Concrete")
                        .listed("work", "construction_material"),
                trade.define("heavy_equipment", "construction_equipment")
                        .says("A machine of builders.", "Backhoe")
                        .listed("work", "heavy_equipment"),
                trade.define("cost_code", "csi_code")
                        .says("A cost code of construction.", "1 - General Requirements")
                        .picked("construction.standard_cost_codes"),
                trade.define("energy_rating", "energy_class")
                        .says("An energy class from A to G.", "B")
                        .pattern("[A-G]"));
    }
}
