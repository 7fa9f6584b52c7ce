package io.mockcraft.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    @Test
    void isPostgreSql18() throws SQLException {
        assertThat(text(EmbeddedDatabase.freshDatabase(), "SHOW server_version"))
                .startsWith("18.");
    }

    @Test
    void givesEachCallerAnEmptyDatabase() throws SQLException {
        DataSource filled = EmbeddedDatabase.databaseWith("CREATE TABLE a (id int); INSERT INTO a VALUES (1), (2);");
        DataSource fresh = EmbeddedDatabase.freshDatabase();

        assertThat(text(filled, "SELECT count(*) FROM a")).isEqualTo("2");
        assertThat(text(fresh, "SELECT to_regclass('a')")).isNull();
    }

    private static String text(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
