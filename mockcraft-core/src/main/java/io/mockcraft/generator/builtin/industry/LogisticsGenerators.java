package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PatternText;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Freight, ports and warehouses. */
public final class LogisticsGenerators {

    private LogisticsGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("carrier", "shipping_carrier", "courier")
                        .says("Who carries parcels.", "UPS")
                        .listed("work", "carrier"),
                trade.define("shipment_status", "delivery_status")
                        .says("Where a shipment is.", "Label created")
                        .listed("work", "shipment_status"),
                trade.define("container_number", "shipping_container")
                        .says("A container's number (ISO 6346) with a right check digit.", "CSQU3054383")
                        .makes(making -> PatternText.of(
                                making, "(MSC|MAE|CMA|HLX|ONE|EGH|TCL|CSQ)U[0-9]{6}", 1, IndustryNumbers::container)),
                trade.define("container_type")
                        .says("A kind of container.", "20GP")
                        .listed("work", "container_type"),
                trade.define("incoterm")
                        .says("Who pays and risks what (Incoterms 2020).", "EXW")
                        .listed("work", "incoterm"),
                trade.define("transport_mode", "mode_of_transport")
                        .says("How goods travel.", "Road")
                        .listed("work", "transport_mode"),
                trade.define("seaport", "harbor", "port_name")
                        .says("A large port.", "Shanghai")
                        .listed("work", "port"),
                trade.define("warehouse_zone")
                        .says("A part of a warehouse.", "Receiving")
                        .listed("work", "warehouse_zone"),
                trade.define("warehouse_location", "bin_location", "storage_location")
                        .says("A place in a warehouse.", "A-12-04-3")
                        .pattern("[A-F]-[0-4][1-9]-[0-2][1-9]-[1-6]"),
                trade.define("packaging", "package_type")
                        .says("What goods are packed in.", "Box")
                        .listed("work", "packaging"),
                trade.define("bill_of_lading", "bol_number")
                        .says("A bill of lading's number.", "BOL48291305")
                        .pattern("BOL[1-9][0-9]{7}"),
                trade.define("imo_number")
                        .says("A ship's number (IMO) with a right check digit.", "IMO 9074729")
                        .makes(making -> PatternText.of(making, "IMO [89][0-9]{5}", 1, IndustryNumbers::imo)),
                trade.define("package_weight", "parcel_weight")
                        .says("A parcel's weight in kg.", "2.4")
                        .decimals("0.1", "31.5", 1));
    }
}
