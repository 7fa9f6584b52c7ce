package io.mockcraft.planner.guess;

import io.mockcraft.generator.Generator;
import java.util.List;
import java.util.Optional;

/** Values for the types in which PostgreSQL speaks of itself: places in its log, transactions, and what it is made of. */
final class SystemTypes {

    private static final int MANY = 1 << 30;

    private SystemTypes() {}

    static Optional<Generator> of(String type) {
        return switch (type) {
            case "pg_lsn" -> text(n -> "0/" + Long.toHexString(n));
            case "xid", "xid8", "cid", "int2vector", "oidvector" -> text(n -> Long.toString(n % Short.MAX_VALUE + 3));
            case "tid" -> text(n -> "(" + n / 100 + "," + (n % 100 + 1) + ")");
            case "txid_snapshot", "pg_snapshot" -> text(n -> (n + 3) + ":" + (n + 3) + ":");
            case "jsonpath" -> text(n -> "$.\"value" + n + "\"");
            case "refcursor" -> text(n -> "cursor" + n);
            default -> named(type);
        };
    }

    /** Names of things that are in every database. */
    private static Optional<Generator> named(String type) {
        return switch (type) {
            case "regclass" -> one("pg_class", "pg_type", "pg_proc", "pg_index", "pg_attribute", "pg_constraint");
            case "regtype" -> one("integer", "bigint", "text", "boolean", "date", "uuid", "numeric", "jsonb");
            case "regproc" -> one("now", "version", "pg_backend_pid", "clock_timestamp");
            case "regprocedure" -> one("now()", "version()", "lower(text)", "upper(text)");
            case "regoper" -> one("||/", "!!=");
            case "regoperator" -> one("+(integer,integer)", "-(integer,integer)", "=(text,text)");
            case "regrole" -> one("pg_monitor", "pg_read_all_settings", "pg_read_all_stats", "pg_signal_backend");
            case "regnamespace" -> one("pg_catalog", "information_schema");
            case "regcollation" -> one("\"C\"", "\"POSIX\"", "\"default\"");
            case "regconfig" -> one("simple", "english", "german", "french");
            case "regdictionary" -> one("simple", "english_stem", "german_stem");
            default -> Optional.empty();
        };
    }

    private static Optional<Generator> one(String... names) {
        return Optional.of(
                NumberedDomain.ofText(names.length, n -> List.of(names).get((int) n)));
    }

    private static Optional<Generator> text(NumberedDomain.Text text) {
        return Optional.of(NumberedDomain.ofText(MANY, text));
    }
}
