package io.mockcraft.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Tells a fault of the machine's container engine from a fault of ours. */
@EnabledIfDocker
class ContainerSmokeTest {

    @Test
    void postgresInAContainerAnswers() throws SQLException {
        try (PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:15")) {
            postgres.start();
            try (Connection connection = DriverManager.getConnection(
                            postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT 1")) {
                assertThat(result.next()).isTrue();
                assertThat(result.getInt(1)).isEqualTo(1);
            }
        }
    }
}
