package io.mockcraft.dataset.fit;

/** Brings times to a column's kind and fraction digits, in UTC. */
final class FitTimes {

    private FitTimes() {}

    static Fit time(int digits) {
        long unit = unit(digits);
        return cell -> {
            switch (cell.kind()) {
                case TIME -> cell.setTime(cut(cell.bits(), unit));
                case TIMESTAMP, INSTANT -> cell.setTime(cut(Math.floorMod(cell.bits(), Units.DAY), unit));
                default -> {}
            }
        };
    }

    static Fit timestamp(int digits) {
        long unit = unit(digits);
        return cell -> {
            switch (cell.kind()) {
                case TIMESTAMP, INSTANT -> cell.setTimestamp(cut(cell.bits(), unit));
                case DATE -> cell.setTimestamp(cell.bits() * Units.DAY);
                default -> {}
            }
        };
    }

    static Fit instant(int digits) {
        long unit = unit(digits);
        return cell -> {
            switch (cell.kind()) {
                case TIMESTAMP, INSTANT -> cell.setInstant(cut(cell.bits(), unit));
                case DATE -> cell.setInstant(cell.bits() * Units.DAY);
                default -> {}
            }
        };
    }

    private static long cut(long micros, long unit) {
        return micros - Math.floorMod(micros, unit);
    }

    /** Microseconds of one unit of the last fraction digit; six digits when the column does not say. */
    private static long unit(int digits) {
        long unit = 1;
        for (int i = digits < 0 ? 6 : digits; i < 6; i++) {
            unit *= 10;
        }
        return unit;
    }
}
