package io.mockcraft.generator.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockcraft.generator.Generator;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are right: checked here by the rule's other form, not by the code that made them. */
class CodesTest {

    private static final int ROWS = 500;

    @ParameterizedTest
    @ValueSource(strings = {"DE", "AT", "BE", "CH", "DK", "ES", "FR", "GB", "IT", "NL", "NO", "PL", "PT", "SE"})
    void ibansLeaveOneModulo97(String country) {
        Generator generator = Made.natural("iban", Map.of("country", country));
        for (long row = 0; row < ROWS; row++) {
            assertIban((String) Made.value(generator, row), country);
            assertIban((String) Made.distinct(generator, row), country);
        }
    }

    private static void assertIban(String iban, String country) {
        assertThat(iban).startsWith(country);
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.getNumericValue((char) c)));
        assertThat(new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)))
                .isEqualTo(BigInteger.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visa", "mastercard", "amex", "discover"})
    void cardNumbersPassLuhn(String brand) {
        Generator generator = Made.natural("card_number", Map.of("brand", brand));
        for (long row = 0; row < ROWS; row++) {
            String number = (String) Made.value(generator, row);
            assertThat(number).hasSize(brand.equals("amex") ? 15 : 16);
            int sum = 0;
            for (int i = 0; i < number.length(); i++) {
                int digit = number.charAt(number.length() - 1 - i) - '0';
                sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
            }
            assertThat(sum % 10).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ean13", "isbn13"})
    void articleNumbersAddUpToTens(String name) {
        Generator generator = Made.natural(name, Map.of());
        for (long row = 0; row < ROWS; row++) {
            String number = (String) Made.value(generator, row);
            assertThat(number).hasSize(13);
            int sum = 0;
            for (int i = 0; i < 13; i++) {
                sum += (number.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
            }
            assertThat(sum % 10).isZero();
        }
    }

    @Test
    void uuidsAreOfVersion4() {
        Generator generator = Made.natural("uuid", Map.of());
        for (long row = 0; row < ROWS; row++) {
            for (UUID uuid : new UUID[] {(UUID) Made.value(generator, row), (UUID) Made.distinct(generator, row)}) {
                assertThat(uuid.version()).isEqualTo(4);
                assertThat(uuid.variant()).isEqualTo(2);
            }
        }
    }

    @Test
    void addressesAreReadableAndWrittenTheUsualWay() throws UnknownHostException {
        for (String name : new String[] {"ipv4", "ipv6"}) {
            Generator generator = Made.natural(name, Map.of());
            for (long row = 0; row < ROWS; row++) {
                String address = (String) Made.value(generator, row);
                assertThat(InetAddress.getByName(address).getHostAddress()).isEqualTo(address);
            }
        }
    }

    @Test
    void ipv4LeavesOutPrivateAndLoopbackNetworks() {
        Generator generator = Made.natural("ipv4", Map.of());
        long last = Made.distinct(generator).capacity() - 1;
        assertThat(Made.distinct(generator, 0)).isEqualTo("1.0.0.0");
        assertThat(Made.distinct(generator, 9L << 24)).isEqualTo("11.0.0.0");
        assertThat(Made.distinct(generator, 125L << 24)).isEqualTo("128.0.0.0");
        assertThat(Made.distinct(generator, last)).isEqualTo("223.255.255.255");
    }

    @Test
    void macsAreLocallyAdministeredAndUnicast() {
        Generator generator = Made.natural("mac", Map.of());
        for (long row = 0; row < ROWS; row++) {
            int first = Integer.parseInt(((String) Made.value(generator, row)).substring(0, 2), 16);
            assertThat(first & 3).isEqualTo(2);
        }
    }

    @Test
    void tokensHoldReadableJson() {
        String[] parts = ((String) Made.value(Made.natural("jwt", Map.of()), 1)).split("\\.");
        assertThat(parts).hasSize(3);
        assertThat(decoded(parts[0])).isEqualTo("{\"alg\":\"HS256\",\"typ\":\"JWT\"}");
        assertThat(decoded(parts[1])).matches("\\{\"sub\":\"[0-9]{19}\"}");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.US_ASCII);
    }

    @Test
    void ulidsCarryATimeBeforeNow() {
        String ulid = (String) Made.value(Made.natural("ulid", Map.of()), 1);
        long time = 0;
        for (char c : ulid.substring(0, 10).toCharArray()) {
            time = time * 32 + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".indexOf(c);
        }
        long now = Made.NOW.toEpochMilli();
        assertThat(time).isBetween(now - 365L * 86_400_000, now);
    }

    @Test
    void patternsHoldExactlyTheirTexts() {
        Generator generator = Made.natural("pattern", Map.of("pattern", "[A-C][0-9]"));
        assertThat(Made.distinct(generator).capacity()).isEqualTo(30);
        assertThat(Made.distinct(generator, 29)).isEqualTo("C9");
    }
}
