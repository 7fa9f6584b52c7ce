package io.mockcraft.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.JedisPool;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

class ClientsTest {

    private static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());

    private static OtherStores stores;

    @BeforeAll
    static void start() {
        stores = new OtherStores();
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Held {
        static final DataSource DB = Kit.shop();
        static final MongoClient MONGO = MongoClients.create(stores.mongo());
        static final MongoDatabase ORDERS = MONGO.getDatabase("orders");
        static final RedisClient REDIS = RedisClient.create("127.0.0.1", stores.redisPort());
        static final JedisPool POOL = new JedisPool("127.0.0.1", stores.redisPort());

        @Db("ORDERS")
        MongoDatabase field;

        @Db
        UnifiedJedis redis;

        @BeforeAll
        static void early(MongoClient mongo) {
            assertThat(mongo).isSameAs(MONGO);
        }

        @AfterAll
        static void end() {
            MONGO.close();
            REDIS.close();
            POOL.close();
        }

        @Test
        void byTypeAndByName(
                DataSource db,
                MongoClient mongo,
                @Db("MONGO") MongoDatabase unnamed,
                @Db("ORDERS") MongoDatabase orders,
                RedisClient client,
                JedisPool pool) {
            assertThat(db).isSameAs(DB);
            assertThat(mongo).isSameAs(MONGO);
            assertThat(unnamed.getName()).isEqualTo("test");
            assertThat(orders).isSameAs(ORDERS).isSameAs(field);
            assertThat(client).isSameAs(REDIS).isSameAs(redis);
            assertThat(pool).isSameAs(POOL);
            orders.getCollection("paid").insertOne(new Document("_id", 7));
            assertThat(orders.getCollection("paid").countDocuments()).isOne();
        }

        @Test
        void connectionsOfAPool(Jedis one, Jedis other) {
            one.set("greeting", "hello");
            assertThat(other).isNotSameAs(one);
            assertThat(other.get("greeting")).isEqualTo("hello");
            assertThat(POOL.getNumActive()).isEqualTo(2);
        }

        @AfterAll
        static void connectionsWentBack() {
            assertThat(POOL.getNumActive()).isZero();
        }

        @Nested
        class Inside {
            @Test
            void findsWhatTheClassAroundItHolds(MongoClient mongo) {
                assertThat(mongo).isSameAs(MONGO);
            }
        }
    }

    @Test
    void handsInWhatTheTestClassHolds() {
        assertThat(Kit.failures(Kit.run(Held.class))).isEmpty();
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class InContainers {
        static final DataSource DB = Kit.shop();
        static final GenericContainer<?> WEB = new GenericContainer<>("web").withExposedPorts(8080);
        static final MongoDBContainer DOCUMENTS = stores.mongoContainer();
        static final GenericContainer<?> CACHE = stores.redisContainer();

        @Test
        void one(
                MongoDatabase documents,
                MongoClient mongo,
                RedisClient redis,
                UnifiedJedis same,
                Jedis own,
                JedisPool pool) {
            SEEN.add(mongo);
            SEEN.add(redis);
            documents.getCollection("seen").insertOne(new Document("by", "one"));
            assertThat(mongo.getDatabase("test").getCollection("seen").countDocuments())
                    .isOne();
            own.set("by", "one");
            assertThat(List.of(
                            redis.get("by"), same.get("by"), pool.getResource().get("by")))
                    .containsOnly("one");
        }

        @Test
        void other(MongoClient mongo, RedisClient redis) {
            SEEN.add(mongo);
            SEEN.add(redis);
        }
    }

    @Test
    void connectsToContainersOnceForAllTests() {
        assertThat(Kit.failures(Kit.run(InContainers.class))).isEmpty();
        assertThat(SEEN).hasSize(4);
        assertThat(Set.copyOf(SEEN)).hasSize(2);
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    static class Empty {
        static final DataSource DB = Kit.shop();
        static MongoClient nothingYet;
        JedisPool nothingEver;
        static final MongoDBContainer STOPPED = new MongoDBContainer("mongo");

        @Test
        void unfilled(@Db("nothingYet") MongoDatabase documents) {}

        @Test
        void unfilledInstance(Jedis redis) {}

        @Test
        void stopped(MongoDatabase documents) {}

        @Test
        void misspelt(@Db("nothingYte") MongoClient documents) {}

        @Test
        void noneAtAll(@Db RedisClient redis) {}

        @Test
        void notOurs(RedisClient redis) {}
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Kit.failures(Kit.run(Empty.class)))
                .extracting(Throwable::getMessage)
                .anySatisfy(
                        m -> assertThat(m)
                                .contains(
                                        "the field ClientsTest.Empty.nothingYet holds nothing yet; fill it where it is declared"))
                .anySatisfy(m -> assertThat(m)
                        .contains("the field ClientsTest.Empty.nothingEver holds nothing yet; make it static"))
                .anySatisfy(m -> assertThat(m).contains("ClientsTest.Empty.STOPPED: this container does not run yet"))
                .anySatisfy(
                        m -> assertThat(m)
                                .contains(
                                        "no field \"nothingYte\" holds a MongoClient or a MongoDBContainer; did you mean \"nothingYet\"?"))
                .anySatisfy(m -> assertThat(m)
                        .contains(
                                "no field of the test class holds a RedisClient or a container that exposes port 6379;"
                                        + " give the class one"))
                .anySatisfy(m -> assertThat(m).contains("No ParameterResolver registered"))
                .hasSize(6);
    }

    static class OfSomebodyElse implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Jedis.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Jedis("127.0.0.1", stores.redisPort());
        }
    }

    @Seed(inline = Kit.SHOP, seed = 42)
    @ExtendWith(OfSomebodyElse.class)
    static class WithAnotherExtension {
        static final DataSource DB = Kit.shop();

        @Test
        void keepsItsParameters(Jedis redis) {
            assertThat(redis.ping()).isEqualTo("PONG");
            redis.close();
        }
    }

    @Test
    void leavesClientsThatNobodyHoldsToOtherExtensions() {
        assertThat(Kit.failures(Kit.run(WithAnotherExtension.class))).isEmpty();
    }

    @Configuration
    static class Beans {
        @Bean
        DataSource shop() {
            return Held.DB;
        }

        @Bean
        RedisClient cache() {
            return RedisClient.create("127.0.0.1", stores.redisPort());
        }
    }

    @SpringJUnitConfig(Beans.class)
    @Seed(inline = Kit.SHOP, seed = 42)
    static class InSpring {

        @Db("cache")
        UnifiedJedis field;

        @Test
        void beans(RedisClient redis, @Autowired RedisClient springs) {
            assertThat(redis).isSameAs(springs).isSameAs(field);
        }

        @Test
        void none(@Db("cahe") RedisClient redis) {}
    }

    @Test
    void handsInTheBeansOfSpring() {
        assertThat(Kit.failures(Kit.run(InSpring.class)))
                .singleElement()
                .satisfies(f -> assertThat(f)
                        .hasMessageContaining(
                                "no field \"cahe\" holds a RedisClient or a container that exposes port 6379, and no bean"
                                        + " is the RedisClient that is meant"));
    }
}
