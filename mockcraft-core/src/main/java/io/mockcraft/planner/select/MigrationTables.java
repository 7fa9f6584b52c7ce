package io.mockcraft.planner.select;

import io.mockcraft.plan.Names;
import java.util.Set;

/** The tables in which migration tools keep their own books: never filled unless a schema names them. */
final class MigrationTables {

    private static final Set<String> NAMES = Set.of(
            "flyway_schema_history",
            "schema_version",
            "databasechangelog",
            "databasechangeloglock",
            "schema_migrations",
            "ar_internal_metadata",
            "alembic_version",
            "__efmigrationshistory",
            "goose_db_version",
            "knex_migrations",
            "knex_migrations_lock",
            "django_migrations",
            "_prisma_migrations",
            "__drizzle_migrations",
            "doctrine_migration_versions",
            "migrations",
            "sequelizemeta",
            "typeorm_metadata",
            "spatial_ref_sys");

    private MigrationTables() {}

    static boolean contains(String name) {
        return NAMES.contains(Names.fold(name));
    }
}
