package io.mockcraft.store.sql;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockcraft.problem.MockCraftException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://localhost:5432/shop",
                "jdbc:postgresql://127.0.0.1/shop?user=a@b",
                "jdbc:postgresql://[::1]:5432/shop",
                "jdbc:postgresql:shop",
                "jdbc:postgresql:///shop",
                "jdbc:p6spy:postgresql://LOCALHOST/shop",
                "jdbc:tc:postgresql:15:///shop",
                "jdbc:h2:mem:shop",
                "jdbc:sqlite:/data/shop.db",
                "mongodb://user:secret@localhost:27017/shop",
                "redis://:secret@localhost:6379"
            })
    void passesWhatIsLocal(String url) {
        assertThatCode(() -> guard(Map.of(), Map.of()).passOrRefuse(url, Set.of()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example.com/shop",
                "jdbc:postgresql://localhost:5432,db.example.com:5432/shop",
                "jdbc:postgresql://user:localhost@db.example.com/shop",
                "jdbc:mysql:loadbalance://localhost,db.example.com/shop",
                "jdbc:mysql://address=(host=db.example.com)(port=3306)/shop",
                "mongodb+srv://u:p@db.example.com/shop",
                "jdbc:postgresql://localhost.evil.com/shop,db.example.com"
            })
    void refusesEveryOtherHost(String url) {
        assertThatThrownBy(() -> guard(Map.of(), Map.of()).passOrRefuse(url, Set.of()))
                .isInstanceOf(MockCraftException.class);
    }

    @Test
    void quotesTheSettingThatAllowsTheHost() {
        assertThatThrownBy(() ->
                        guard(Map.of(), Map.of()).passOrRefuse("jdbc:postgresql://db.example.com:5432/shop", Set.of()))
                .hasMessage("host db.example.com: it is not this machine, an embedded database or a container, and"
                        + " MockCraft writes rows and deletes rows; if it is a test database, allow it:"
                        + " -Dmockcraft.allowedHosts=db.example.com or MOCKCRAFT_ALLOWED_HOSTS=db.example.com");
    }

    @Test
    void allowsAHostByPropertyByVariableOrByTheCaller() {
        String url = "jdbc:postgresql://db.example.com,Other.example.com/shop";
        Map<String, String> property = Map.of("mockcraft.allowedHosts", "x, db.example.com");
        Map<String, String> variable = Map.of("MOCKCRAFT_ALLOWED_HOSTS", "other.example.com");

        assertThatCode(() -> guard(property, variable).passOrRefuse(url, Set.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> guard(Map.of(), variable).passOrRefuse(url, Set.of("DB.example.com")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard(property, Map.of()).passOrRefuse(url, Set.of()))
                .hasMessageStartingWith("host other.example.com:");
    }

    @Test
    void passesHostsWithoutADotOnlyWhereTheBuildServerSaysSo() {
        String url = "jdbc:postgresql://postgres:5432/shop";
        assertThatCode(() -> guard(Map.of(), Map.of("CI", "true")).passOrRefuse(url, Set.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> guard(Map.of(), Map.of()).passOrRefuse(url, Set.of()))
                .hasMessageStartingWith("host postgres:");
        assertThatThrownBy(() -> guard(Map.of(), Map.of("CI", "true"))
                        .passOrRefuse("jdbc:postgresql://3232235777/shop", Set.of()))
                .hasMessageStartingWith("host 3232235777:");
    }

    private static Guard guard(Map<String, String> properties, Map<String, String> variables) {
        return new Guard(properties::get, variables::get);
    }
}
