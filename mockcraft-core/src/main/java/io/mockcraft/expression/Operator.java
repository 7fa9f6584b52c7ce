package io.mockcraft.expression;

import java.util.Optional;

/** The operators between two operands. */
public enum Operator {
    EQUAL("="),
    NOT_EQUAL("<>"),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    DISTINCT("IS DISTINCT FROM"),
    NOT_DISTINCT("IS NOT DISTINCT FROM"),
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    /** Between whole numbers it cuts, as in SQL. */
    DIVIDE("/"),
    /** Division as at school: 7 divided by 2 is 3.5. */
    DIVIDE_EXACTLY(""),
    /** The schema language's {@code +}: it adds numbers and times, and joins where one side is text. */
    PLUS(""),
    /** The schema language's {@code -}: between dates and moments it is a length of time. */
    MINUS(""),
    MODULO("%"),
    POWER("^"),
    CONCAT("||"),
    LIKE("~~"),
    NOT_LIKE("!~~"),
    LIKE_ANY_CASE("~~*"),
    NOT_LIKE_ANY_CASE("!~~*"),
    MATCHES("~"),
    NOT_MATCHES("!~"),
    MATCHES_ANY_CASE("~*"),
    NOT_MATCHES_ANY_CASE("!~*"),
    STARTS_WITH("^@"),
    CONTAINS("@>"),
    CONTAINED_IN("<@"),
    OVERLAPS("&&"),
    JSON_GET("->"),
    JSON_TEXT("->>"),
    JSON_AT("#>"),
    JSON_TEXT_AT("#>>"),
    HAS_KEY("?"),
    HAS_ANY_KEY("?|"),
    HAS_ALL_KEYS("?&"),
    BIT_AND("&"),
    BIT_OR("|"),
    AT_TIME_ZONE("AT TIME ZONE");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator that SQL writes so; {@code !=} counts as {@code <>}. */
    public static Optional<Operator> of(String symbol) {
        String written = symbol.equals("!=") ? "<>" : symbol;
        for (Operator operator : values()) {
            if (operator.symbol.equals(written)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    /** Whether it is one of {@code = <> < <= > >=}. */
    public boolean compares() {
        return ordinal() <= GREATER_EQUAL.ordinal();
    }

    /** The comparison with its operands exchanged: {@code a < b} is {@code b > a}; others stay. */
    public Operator swapped() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_EQUAL -> GREATER_EQUAL;
            case GREATER -> LESS;
            case GREATER_EQUAL -> LESS_EQUAL;
            default -> this;
        };
    }

    /** The operator that holds exactly when this one does not, nulls aside; empty where there is none. */
    public Optional<Operator> negated() {
        return switch (this) {
            case EQUAL -> Optional.of(NOT_EQUAL);
            case NOT_EQUAL -> Optional.of(EQUAL);
            case LESS -> Optional.of(GREATER_EQUAL);
            case LESS_EQUAL -> Optional.of(GREATER);
            case GREATER -> Optional.of(LESS_EQUAL);
            case GREATER_EQUAL -> Optional.of(LESS);
            case DISTINCT -> Optional.of(NOT_DISTINCT);
            case NOT_DISTINCT -> Optional.of(DISTINCT);
            default -> negatedPattern();
        };
    }

    private Optional<Operator> negatedPattern() {
        return switch (this) {
            case LIKE -> Optional.of(NOT_LIKE);
            case NOT_LIKE -> Optional.of(LIKE);
            case LIKE_ANY_CASE -> Optional.of(NOT_LIKE_ANY_CASE);
            case NOT_LIKE_ANY_CASE -> Optional.of(LIKE_ANY_CASE);
            case MATCHES -> Optional.of(NOT_MATCHES);
            case NOT_MATCHES -> Optional.of(MATCHES);
            case MATCHES_ANY_CASE -> Optional.of(NOT_MATCHES_ANY_CASE);
            case NOT_MATCHES_ANY_CASE -> Optional.of(MATCHES_ANY_CASE);
            default -> Optional.empty();
        };
    }
}
