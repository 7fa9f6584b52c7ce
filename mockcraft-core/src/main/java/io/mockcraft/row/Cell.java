package io.mockcraft.row;

import io.mockcraft.problem.MockCraftBug;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value of one column in one row: a slot that is written again for each row, so that nothing is boxed.
 *
 * <p>Not thread-safe. A setter replaces kind and value together.
 */
public final class Cell {

    private static final long MICROS = 1_000_000L;

    private CellKind kind = CellKind.NULL;
    private long bits;
    private long more;
    private @Nullable Object object;
    private @Nullable StringBuilder builder;

    /** What it holds. */
    public CellKind kind() {
        return kind;
    }

    /** Whether it holds null. */
    public boolean isNull() {
        return kind == CellKind.NULL;
    }

    /** The whole number, unscaled number, days, microseconds or upper half, as the kind says. */
    public long bits() {
        return bits;
    }

    /** A UUID's lower half. */
    public long lowBits() {
        return more;
    }

    /** A DECIMAL's scale: 0 or more. */
    public int scale() {
        return (int) more;
    }

    /** The BOOLEAN. */
    public boolean booleanValue() {
        return bits != 0;
    }

    /** The FLOAT. */
    public double doubleValue() {
        return Double.longBitsToDouble(bits);
    }

    /** The TEXT. */
    public String text() {
        return (String) present();
    }

    /** The BYTES; not a copy. */
    public byte[] bytes() {
        return (byte[]) present();
    }

    /** The LIST. */
    @SuppressWarnings("unchecked")
    public List<@Nullable Object> list() {
        return (List<@Nullable Object>) present();
    }

    /** The DOCUMENT. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> document() {
        return (Map<String, @Nullable Object>) present();
    }

    public void setNull() {
        set(CellKind.NULL, 0, 0, null);
    }

    public void setBoolean(boolean value) {
        set(CellKind.BOOLEAN, value ? 1 : 0, 0, null);
    }

    public void setInteger(long value) {
        set(CellKind.INTEGER, value, 0, null);
    }

    /** Holds {@code unscaled / 10^scale}. */
    public void setDecimal(long unscaled, int scale) {
        set(CellKind.DECIMAL, unscaled, scale, null);
    }

    public void setDouble(double value) {
        set(CellKind.FLOAT, Double.doubleToLongBits(value), 0, null);
    }

    /**
     * An empty builder for a text in the making: the same one each time, so that a row of many texts leaves no builders
     * behind. It is no part of the value; hand what it holds to {@link #setText}.
     */
    public StringBuilder builder() {
        if (builder == null) {
            builder = new StringBuilder(48);
        }
        builder.setLength(0);
        return builder;
    }

    public void setText(String value) {
        set(CellKind.TEXT, 0, 0, value);
    }

    public void setDate(long epochDay) {
        set(CellKind.DATE, epochDay, 0, null);
    }

    public void setTime(long microsOfDay) {
        set(CellKind.TIME, microsOfDay, 0, null);
    }

    public void setTimestamp(long epochMicros) {
        set(CellKind.TIMESTAMP, epochMicros, 0, null);
    }

    public void setInstant(long epochMicros) {
        set(CellKind.INSTANT, epochMicros, 0, null);
    }

    public void setUuid(long high, long low) {
        set(CellKind.UUID, high, low, null);
    }

    public void setBytes(byte[] value) {
        set(CellKind.BYTES, 0, 0, value);
    }

    public void setList(List<? extends @Nullable Object> value) {
        set(CellKind.LIST, 0, 0, value);
    }

    public void setDocument(Map<String, ? extends @Nullable Object> value) {
        set(CellKind.DOCUMENT, 0, 0, value);
    }

    /** Takes over another cell's value; lists, documents and bytes are shared, not copied. */
    public void set(Cell other) {
        set(other.kind, other.bits, other.more, other.object);
    }

    /**
     * The value as an object of its own: null, Boolean, Long, BigDecimal, Double, String, LocalDate, LocalTime,
     * LocalDateTime, Instant, UUID, byte[], List or Map.
     */
    public @Nullable Object toObject() {
        return switch (kind) {
            case NULL -> null;
            case BOOLEAN -> booleanValue();
            case INTEGER -> bits;
            case DECIMAL -> BigDecimal.valueOf(bits, scale());
            case FLOAT -> doubleValue();
            case TEXT -> text();
            case DATE -> LocalDate.ofEpochDay(bits);
            case TIME -> LocalTime.ofNanoOfDay(bits * 1_000);
            case TIMESTAMP -> LocalDateTime.ofEpochSecond(Math.floorDiv(bits, MICROS), nanos(), ZoneOffset.UTC);
            case INSTANT -> Instant.ofEpochSecond(Math.floorDiv(bits, MICROS), nanos());
            case UUID -> new UUID(bits, more);
            case BYTES -> bytes().clone();
            case LIST -> Collections.unmodifiableList(list());
            case DOCUMENT -> Collections.unmodifiableMap(new LinkedHashMap<>(document()));
        };
    }

    /**
     * Holds an object of one of the kinds that {@link #toObject()} returns; Integer and Short count as Long, Float as
     * Double.
     *
     * @throws MockCraftBug for an object of any other class
     */
    public void setObject(@Nullable Object value) {
        CellObjects.write(value, this);
    }

    /** Whether {@link #setObject} takes an object of this class. */
    public static boolean takes(Object value) {
        return CellObjects.known(value);
    }

    @Override
    public String toString() {
        return String.valueOf(toObject());
    }

    private int nanos() {
        return (int) Math.floorMod(bits, MICROS) * 1_000;
    }

    private Object present() {
        if (object == null) {
            throw new MockCraftBug("a cell of kind " + kind + " was read as an object");
        }
        return object;
    }

    private void set(CellKind newKind, long newBits, long newMore, @Nullable Object newObject) {
        this.kind = newKind;
        this.bits = newBits;
        this.more = newMore;
        this.object = newObject;
    }
}
