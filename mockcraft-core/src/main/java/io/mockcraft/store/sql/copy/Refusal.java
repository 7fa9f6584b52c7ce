package io.mockcraft.store.sql.copy;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.TableName;
import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.row.RowSource;
import io.mockcraft.store.ClashException;
import io.mockcraft.store.RefusedException;
import io.mockcraft.store.sql.jdbc.States;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Tells why the database refused rows, in terms of table, column, constraint and row. */
final class Refusal {

    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String RAISED = "P0001";
    private static final String MISSING = "23502";

    /** What stands between the names in a sentence. */
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private static final Map<String, String> REMEDIES = Map.of(
            UNIQUE,
            "remove the row that holds this value, or make the column's values unique",
            EXCLUSION,
            "remove the row that holds this value, or make the columns' values exclude each other",
            "23503",
            "fill the referenced table too, or refer to rows that are there",
            MISSING,
            "give the column a value in the schema, or make it nullable",
            "23514",
            "give the columns values in the schema that meet the condition",
            "22001",
            "shorten the column's values in the schema",
            "22003",
            "give the column a smaller range in the schema",
            "22P02",
            "give the column values of its type in the schema",
            "42501",
            "give the role the right to write here, or use another role");

    private Refusal() {}

    /** Why rows of {@code source} did not get into the relation called {@code copied}. */
    static MockCraftException of(SQLException cause, RowSource source, String copied) {
        @Nullable ServerErrorMessage message = message(cause);
        CopyPlace place = message == null ? CopyPlace.NONE : CopyPlace.of(message, copied, source);
        return build(cause, message, source.table(), place, source.columns());
    }

    /** Why one statement for all these tables failed; the server names the table where it knows it. */
    static MockCraftException of(SQLException cause, List<RowSource> sources) {
        @Nullable ServerErrorMessage message = message(cause);
        TableName table = sources.get(0).table();
        for (RowSource source : sources) {
            if (message != null
                    && source.table().name().equals(message.getTable())
                    && source.table().schema().equals(message.getSchema())) {
                table = source.table();
            }
        }
        return build(cause, message, table, CopyPlace.NONE, List.of());
    }

    private static MockCraftException build(
            SQLException cause,
            @Nullable ServerErrorMessage message,
            TableName table,
            CopyPlace place,
            List<Column> columns) {
        String state = String.valueOf(cause.getSQLState());
        Problem problem = new Problem(
                Location.of("PostgreSQL"),
                path(table, place, message),
                reason(cause, message, place),
                REMEDIES.getOrDefault(state, ""));
        if (state.equals(UNIQUE) || state.equals(EXCLUSION)) {
            return new ClashException(table, place.index(), holder(table, message), problem, cause);
        }
        return States.aboutRows(cause)
                ? new RefusedException(
                        table, place.index(), blamed(place, message, columns), state.equals(MISSING), problem, cause)
                : new MockCraftException(problem, cause);
    }

    private static @Nullable TableName holder(TableName table, @Nullable ServerErrorMessage message) {
        if (message == null || message.getSchema() == null || message.getTable() == null) {
            return null;
        }
        TableName named = new TableName(message.getSchema(), message.getTable());
        return named.equals(table) ? null : named;
    }

    private static String path(TableName table, CopyPlace place, @Nullable ServerErrorMessage message) {
        @Nullable String column = column(place, message);
        return column == null ? table.toString() : table + "." + column;
    }

    private static @Nullable String column(CopyPlace place, @Nullable ServerErrorMessage message) {
        @Nullable String named = message == null ? null : message.getColumn();
        return named == null ? place.column() : named;
    }

    /** The column or check that the server names; where a trigger raised, the first column that its words name. */
    private static @Nullable String blamed(
            CopyPlace place, @Nullable ServerErrorMessage message, List<Column> columns) {
        @Nullable String column = column(place, message);
        if (column != null || message == null) {
            return column;
        }
        return RAISED.equals(message.getSQLState()) ? named(message.getMessage(), columns) : message.getConstraint();
    }

    private static @Nullable String named(@Nullable String words, List<Column> columns) {
        List<String> said = words == null ? List.of() : List.of(NO_NAME.split(words));
        return columns.stream()
                .filter(c -> c.nullable() && said.contains(c.name()))
                .map(Column::name)
                .findFirst()
                .orElse(null);
    }

    private static String reason(SQLException cause, @Nullable ServerErrorMessage message, CopyPlace place) {
        if (message == null) {
            return "the connection failed: " + cause.getMessage();
        }
        StringBuilder reason = new StringBuilder("the database refused ");
        reason.append(place.row().isEmpty() ? "the rows" : place.row());
        reason.append(": ").append(message.getMessage());
        if (message.getDetail() != null) {
            reason.append(" (").append(withoutStop(message.getDetail())).append(")");
        }
        if (message.getHint() != null) {
            reason.append("; hint: ").append(withoutStop(message.getHint()));
        }
        return reason.toString();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static @Nullable ServerErrorMessage message(SQLException cause) {
        return cause instanceof PSQLException e ? e.getServerErrorMessage() : null;
    }
}
