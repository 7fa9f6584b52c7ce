package io.mockcraft.testcontainers;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** One container with its templates; thread-safe. */
final class Server {

    private final PostgreSQLContainer container;
    private final Map<InitScripts, String> templates = new HashMap<>();
    private int made;

    private Server(PostgreSQLContainer container) {
        this.container = container;
    }

    static Server start(String image) {
        PostgreSQLContainer container =
                new PostgreSQLContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("postgres"));
        try {
            container.start();
        } catch (RuntimeException e) {
            throw failed(image, "the container did not start: " + e.getMessage(), "try: docker run --rm " + image, e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "mockcraft-stops-" + image));
        return new Server(container);
    }

    /** A new database in which these scripts have run. */
    synchronized ClassDatabase database(InitScripts scripts, int poolSize) {
        String template = templates.get(scripts);
        if (template == null) {
            template = template(scripts);
            templates.put(scripts, template);
        }
        String name = "test_" + ++made;
        run("postgres", name, "CREATE DATABASE " + name + " TEMPLATE " + template);
        return new ClassDatabase(this, name, poolSize);
    }

    private String template(InitScripts scripts) {
        String name = "template_" + ++made;
        run("postgres", name, "CREATE DATABASE " + name);
        scripts.forEach((script, sql) -> run(name, script, sql));
        return name;
    }

    void drop(String database) {
        run("postgres", database, "DROP DATABASE " + database + " WITH (FORCE)");
    }

    private void run(String database, String what, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database), user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failed(what, "the database refused it: " + e.getMessage(), "", e);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + database;
    }

    String host() {
        return container.getHost();
    }

    String user() {
        return container.getUsername();
    }

    String password() {
        return container.getPassword();
    }

    private static MockCraftException failed(String where, String reason, String remedy, Exception cause) {
        return new MockCraftException(new Problem(Location.of(where), "", reason, remedy), cause);
    }
}
