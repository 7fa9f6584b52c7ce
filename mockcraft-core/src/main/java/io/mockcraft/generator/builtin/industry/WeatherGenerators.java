package io.mockcraft.generator.builtin.industry;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** The weather, sky and earth. */
public final class WeatherGenerators {

    private WeatherGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("weather", "weather_condition", "weather_description")
                        .says("The weather.", "Sunny")
                        .listed("tech", "weather_condition"),
                trade.define("temperature", "air_temperature")
                        .says("A temperature in °C.", "18.4")
                        .decimals("-15.0", "38.0", 1),
                trade.define("humidity", "relative_humidity")
                        .says("Relative humidity in percent.", "62")
                        .numbers(20, 100),
                trade.define("air_pressure", "barometric_pressure", "pressure")
                        .says("Air pressure in hPa.", "1013.2")
                        .decimals("975.0", "1045.0", 1),
                trade.define("wind_speed").says("Wind speed in km/h.", "14.5").decimals("0.0", "95.0", 1),
                trade.define("wind_direction", "compass_direction")
                        .says("Where the wind comes from.", "N")
                        .listed("tech", "wind_direction"),
                trade.define("precipitation", "rainfall")
                        .says("Precipitation in mm.", "2.4")
                        .decimals("0.0", "45.0", 1),
                trade.define("uv_index").says("The UV index.", "5").numbers(0, 11),
                trade.define("visibility").says("Visibility in km.", "12.5").decimals("0.1", "40.0", 1),
                trade.define("cloud_cover")
                        .says("Cloud cover in percent.", "40")
                        .numbers(0, 100),
                trade.define("air_quality_index", "aqi")
                        .says("An air quality index.", "42")
                        .numbers(0, 300),
                trade.define("weather_alert")
                        .says("A warning about the weather.", "Wind warning")
                        .listed("tech", "weather_alert"),
                trade.define("moon_phase")
                        .says("A phase of the moon.", "New moon")
                        .listed("tech", "moon_phase"),
                trade.define("season").says("A season.", "Spring").listed("tech", "season"),
                trade.define("planet").says("A planet of the sun.", "Mercury").picked("space.planet"),
                trade.define("constellation")
                        .says("A constellation.", "Big Dipper")
                        .picked("space.constellation"),
                trade.define("chemical_element", "element")
                        .says("A chemical element.", "Hydrogen")
                        .picked("science.element"),
                trade.define("element_symbol")
                        .says("A chemical element's symbol.", "H")
                        .picked("science.element_symbol"),
                trade.define("scientist").says("A scientist.", "Isaac Newton").picked("science.scientist"));
    }
}
