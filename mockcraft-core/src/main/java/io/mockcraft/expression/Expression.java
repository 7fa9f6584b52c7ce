package io.mockcraft.expression;

import io.mockcraft.catalog.DataType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression over a row, with SQL's three-valued logic; immutable, compared by value. */
public sealed interface Expression {

    /**
     * A constant.
     *
     * @param value null, Boolean, Long, BigDecimal, a length of time, or String; a String takes the type of what it is
     *     compared with
     */
    record Literal(@Nullable Object value) implements Expression {}

    /**
     * A column, or a column reached through references.
     *
     * @param names its path, such as {@code [product_id, price]}; one name for a column of the row itself
     */
    record Path(List<String> names) implements Expression {

        /** Makes the list immutable. */
        public Path {
            names = List.copyOf(names);
        }

        /** A column of the row itself. */
        public static Path of(String name) {
            return new Path(List.of(name));
        }
    }

    /** {@code NOT of}. */
    record Not(Expression of) implements Expression {}

    /** All hold; at least one. */
    record And(List<Expression> of) implements Expression {

        /** Makes the list immutable. */
        public And {
            of = List.copyOf(of);
        }
    }

    /** One holds; at least one. */
    record Or(List<Expression> of) implements Expression {

        /** Makes the list immutable. */
        public Or {
            of = List.copyOf(of);
        }
    }

    /** The number with the other sign. */
    record Negated(Expression of) implements Expression {}

    /** {@code left operator right}. */
    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    /** {@code left operator ANY (array)}, or ALL; {@code IN} is written so too. */
    record Quantified(Operator operator, boolean all, Expression left, Expression array) implements Expression {}

    /** {@code of IS NULL}, or {@code IS NOT NULL}; never unknown itself. */
    record IsNull(Expression of, boolean not) implements Expression {}

    /**
     * {@code of IS TRUE} and its kin; never unknown itself.
     *
     * @param of a condition
     * @param truth TRUE, FALSE, or null for UNKNOWN
     * @param not whether it says IS NOT
     */
    record Is(Expression of, @Nullable Boolean truth, boolean not) implements Expression {}

    /**
     * {@code CASE}: the first branch whose condition is true.
     *
     * @param branches the branches in their order
     * @param otherwise the ELSE; null where there is none
     */
    record Case(List<Branch> branches, @Nullable Expression otherwise) implements Expression {

        /** Makes the list immutable. */
        public Case {
            branches = List.copyOf(branches);
        }
    }

    /** {@code WHEN condition THEN result}. */
    record Branch(Expression condition, Expression result) {}

    /** The value as another type. */
    record Cast(Expression of, DataType type) implements Expression {}

    /**
     * A call of a known function.
     *
     * @param function its name in lower case
     * @param arguments its arguments in their order
     */
    record Call(String function, List<Expression> arguments) implements Expression {

        /** Makes the list immutable. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@code ARRAY[…]}. */
    record ArrayOf(List<Expression> elements) implements Expression {

        /** Makes the list immutable. */
        public ArrayOf {
            elements = List.copyOf(elements);
        }
    }

    /** {@code ROW(…)}; comparisons of rows are taken apart by the parser, elsewhere it cannot be evaluated. */
    record RowOf(List<Expression> fields) implements Expression {

        /** Makes the list immutable. */
        public RowOf {
            fields = List.copyOf(fields);
        }
    }

    /** {@code array[index]}, counted from 1. */
    record Subscript(Expression array, Expression index) implements Expression {}

    /** {@code (of).name}: a field of a composite value. */
    record Field(Expression of, String name) implements Expression {}

    /**
     * Something that was not understood, so that its value cannot be known.
     *
     * @param text how it was written
     * @param operands the parts of it that were understood
     */
    record Opaque(String text, List<Expression> operands) implements Expression {

        /** Makes the list immutable. */
        public Opaque {
            operands = List.copyOf(operands);
        }
    }
}
