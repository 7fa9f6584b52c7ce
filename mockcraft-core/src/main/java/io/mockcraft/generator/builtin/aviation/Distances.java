package io.mockcraft.generator.builtin.aviation;

import io.mockcraft.generator.Draw;
import io.mockcraft.generator.facts.FactTable;
import io.mockcraft.generator.making.Family;
import io.mockcraft.generator.making.Making;
import java.util.List;

/** How far a row's airports lie apart: the great circle of a ball. */
final class Distances {

    private static final double RADIUS = 6_371;

    private final Family origin;
    private final Family destination;
    private final double[][] places;

    private Distances(FactTable airports) {
        this.origin = Family.of(airports, "origin");
        this.destination = Family.of(airports, "destination");
        List<String> latitudes = airports.column("latitude");
        List<String> longitudes = airports.column("longitude");
        this.places = new double[airports.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(Double.parseDouble(latitudes.get(i)), Double.parseDouble(longitudes.get(i)));
        }
    }

    static Distances of(Making making) {
        return new Distances(making.facts().table("airport"));
    }

    /** The point of the unit ball. */
    private static double[] place(double latitude, double longitude) {
        double north = latitude / 180 * Math.PI;
        double east = longitude / 180 * Math.PI;
        double flat = StrictMath.cos(north);
        return new double[] {flat * StrictMath.cos(east), flat * StrictMath.sin(east), StrictMath.sin(north)};
    }

    long kilometers(Draw draw) {
        double[] a = places[origin.choose(draw)];
        double[] b = places[destination.choose(draw)];
        double cosine = a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        return (long) (RADIUS * StrictMath.acos(Math.max(-1, Math.min(1, cosine))) + 0.5);
    }
}
