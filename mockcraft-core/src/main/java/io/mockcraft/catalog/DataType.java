package io.mockcraft.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column's type, domains resolved to what they are made of.
 *
 * @param kind the family
 * @param sqlName how SQL writes the type, with its modifiers, schema-qualified and quoted where needed: good for a cast
 * @param length the largest number of characters (TEXT, CHAR) or bits (BIT); -1 when unbounded
 * @param precision the number of digits (DECIMAL), or of fraction digits of a second (times); -1 when unbounded
 * @param scale the digits behind the point (DECIMAL); 0 otherwise
 * @param labels an enum's labels in their order; empty otherwise
 * @param element an array's, range's or multirange's element type; null otherwise
 * @param fields a composite type's columns; empty otherwise
 * @param domainChecks the checks of the domains passed through, written over {@code VALUE}
 */
public record DataType(
        TypeKind kind,
        String sqlName,
        int length,
        int precision,
        int scale,
        List<String> labels,
        @Nullable DataType element,
        List<Column> fields,
        List<Check> domainChecks) {

    /** The type of what no column of a database restricts: fields of documents, helpers that are not written. */
    public static final DataType ANY = of(TypeKind.OTHER, "any value");

    /** Makes the lists immutable. */
    public DataType {
        labels = List.copyOf(labels);
        fields = List.copyOf(fields);
        domainChecks = List.copyOf(domainChecks);
    }

    /** Whether it holds whole numbers only. */
    public boolean whole() {
        return kind.whole() || kind == TypeKind.DECIMAL && precision >= 0 && scale == 0;
    }

    /** Whether it holds exact numbers of any size, with as many fraction digits as they have. */
    public boolean unlimited() {
        return kind == TypeKind.DECIMAL && precision < 0;
    }

    /** A type without modifiers. */
    public static DataType of(TypeKind kind, String sqlName) {
        return new DataType(kind, sqlName, -1, -1, 0, List.of(), null, List.of(), List.of());
    }
}
