package io.mockcraft.expression.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares SQL values; a text compared with something else is read as that. */
public final class Ordering {

    /** Tells that the order is not known. */
    public static final int OPAQUE = Integer.MIN_VALUE;

    /** Tells that the database would refuse to compare. */
    public static final int ERROR = Integer.MIN_VALUE + 1;

    private Ordering() {}

    /** Negative, 0 or positive; or {@link #OPAQUE} or {@link #ERROR}, which are negative too. */
    public static int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        } else if (a instanceof String x && b instanceof String y) {
            return TextOrder.compare(x, y);
        } else if (a instanceof Number x && b instanceof Number y) {
            return Numbers.compare(x, y);
        } else if (a instanceof String || b instanceof String) {
            return afterReading(a, b);
        } else if (Times.isMoment(a) && Times.isMoment(b)) {
            return moments(a, b);
        }
        return others(a, b);
    }

    /** Whether both are the same: 1 or 0, or {@link #OPAQUE} or {@link #ERROR}. */
    public static int equal(Object a, Object b) {
        if (a instanceof String && b instanceof String || a instanceof UUID && b instanceof UUID) {
            return a.equals(b) ? 1 : 0;
        }
        if (a instanceof Json x && b instanceof Json y) {
            return x.same(y) ? 1 : 0;
        }
        if (a instanceof SqlRange x && b instanceof SqlRange y) {
            return x.holdsAll(y) && y.holdsAll(x) ? 1 : 0;
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return x.size() == y.size() ? sameElements(x, y) : 0;
        }
        int order = compare(a, b);
        return order == OPAQUE || order == ERROR ? order : order == 0 ? 1 : 0;
    }

    private static int sameElements(List<?> a, List<?> b) {
        for (int i = 0; i < a.size(); i++) {
            int same = sameOrBothNull(a.get(i), b.get(i));
            if (same != 1) {
                return same;
            }
        }
        return 1;
    }

    /** As {@link #equal}, where null equals null. */
    public static int sameOrBothNull(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b ? 1 : 0;
        }
        return equal(a, b);
    }

    private static int afterReading(Object a, Object b) {
        Object left = a instanceof String text ? Casts.like(text, b) : a;
        Object right = b instanceof String text ? Casts.like(text, a) : b;
        if (left instanceof Unknowable || right instanceof Unknowable) {
            return left == Unknowable.ERROR || right == Unknowable.ERROR ? ERROR : OPAQUE;
        }
        return left instanceof String || right instanceof String ? OPAQUE : equalFirst(left, right);
    }

    private static int equalFirst(Object a, Object b) {
        boolean onlyEqual = a instanceof Json || a instanceof SqlRange;
        return onlyEqual && equal(a, b) == 1 ? 0 : compare(a, b);
    }

    private static int moments(Object a, Object b) {
        if (a instanceof LocalDate x && b instanceof LocalDate y) {
            return x.compareTo(y);
        } else if (a instanceof Instant x && b instanceof Instant y) {
            return x.compareTo(y);
        }
        return Times.dateTime(a).compareTo(Times.dateTime(b));
    }

    private static int others(Object a, Object b) {
        if (a instanceof Boolean x && b instanceof Boolean y) {
            return Boolean.compare(x, y);
        } else if (a instanceof LocalTime x && b instanceof LocalTime y) {
            return x.compareTo(y);
        } else if (a instanceof Interval x && b instanceof Interval y) {
            return x.compareTo(y);
        } else if (a instanceof UUID x && b instanceof UUID y) {
            return uuids(x, y);
        } else if (a instanceof byte[] x && b instanceof byte[] y) {
            return Arrays.compareUnsigned(x, y);
        } else if (a instanceof List<?> x && b instanceof List<?> y) {
            return lists(x, y);
        }
        return OPAQUE;
    }

    private static int uuids(UUID a, UUID b) {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    /** Element by element; null is the largest. */
    private static int lists(List<?> a, List<?> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            Object x = a.get(i);
            Object y = b.get(i);
            int c = x == null || y == null ? Boolean.compare(x == null, y == null) : compare(x, y);
            if (c != 0) {
                return c;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
