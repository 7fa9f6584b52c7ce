package io.mockcraft.generator.builtin.internet;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.CIDR;
import static io.mockcraft.catalog.TypeKind.INET;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.MAC_ADDRESS;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.Parameter.Kind;
import io.mockcraft.generator.making.Making;
import io.mockcraft.generator.making.Slug;
import io.mockcraft.generator.making.TailedText;
import io.mockcraft.generator.making.Trade;
import io.mockcraft.generator.making.WholeNumbers;
import io.mockcraft.generator.parameter.IntegerRange;
import io.mockcraft.generator.words.Phrases;
import java.util.List;
import java.util.stream.Stream;

/** What is found in addresses, headers and logs of the net. */
public final class InternetGenerators {

    private static final IntegerRange PORTS = new IntegerRange(1_024, 65_535);

    private InternetGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("url", "uri", "link", "website", "web_address")
                        .says("A web address.", "https://www.example.com/green-harbor")
                        .writes(making ->
                                Phrases.joined(List.of(Phrases.text("https://www.example.com/"), Slug.of(making)))),
                trade.define("domain", "domain_name", "domainname", "host", "hostname")
                        .says("A domain in the range kept for examples.", "green-harbor.example")
                        .makes(making -> TailedText.of(making, Slug.of(making), List.of(".example"))),
                trade.define("ipv4", "ip", "ip_address", "ipaddress", "ip_v4", "ipv4address")
                        .says("An IPv4 address.", "93.184.216.34")
                        .fits(INET, TEXT, CHAR)
                        .makes(making -> Ipv4.of(making, false)),
                trade.define("cidr", "network", "ipv4_cidr")
                        .says("An IPv4 network.", "93.184.216.0/24")
                        .fits(CIDR, INET, TEXT, CHAR)
                        .makes(making -> Ipv4.of(making, true)),
                trade.define("ipv6", "ip_v6", "ipv6address")
                        .says("An IPv6 address of the range kept for examples.", "2001:db8:85a3:8d3:1319:8a2e:370:7348")
                        .fits(INET, TEXT, CHAR)
                        .makes(Ipv6::of),
                trade.define("mac", "mac_address", "macaddress")
                        .says("A MAC address, locally administered.", "02:1a:7f:3c:9e:04")
                        .fits(MAC_ADDRESS, TEXT, CHAR)
                        .pattern("[0-9a-f][26ae](:[0-9a-f]{2}){5}"),
                trade.define("user_agent", "useragent", "browser")
                        .says(
                                "What a browser calls itself.",
                                "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0")
                        .picks(InternetGenerators::userAgents),
                trade.define("password", "passwd", "secret")
                        .says("A random password.", "k7#Qz!mB2xRt")
                        .bounded("length", Kind.INTEGER, "12", "1..128", "How many characters.")
                        .with("lower", Kind.BOOLEAN, "true", "Small letters.")
                        .with("upper", Kind.BOOLEAN, "true", "Capital letters.")
                        .with("numeric", Kind.BOOLEAN, "true", "Digits.")
                        .with("special", Kind.BOOLEAN, "true", "Signs, of !#%*+=?@_-.")
                        .with("space", Kind.BOOLEAN, "false", "Blanks.")
                        .makes(Passwords::of),
                trade.define("http_method", "request_method", "httpmethod")
                        .says("A method of HTTP.", "GET")
                        .picks(making -> making.words().list("http.http_method")),
                trade.define("semver", "version", "semantic_version", "app_version", "appversion")
                        .says("A semantic version.", "2.14.0")
                        .pattern("[0-9]\\.(0|[1-9][0-9]?)\\.(0|[1-9][0-9]?)"),
                trade.define("port", "port_number", "tcp_port")
                        .says("A port of TCP or UDP.", "8443")
                        .fits(INTEGER, BIGINT, TEXT, CHAR)
                        .bounded("range", Kind.INTEGER_RANGE, null, "0..65535", "The lowest and the highest port.")
                        .makes(making -> WholeNumbers.of(making, PORTS, PORTS)),
                trade.define("jwt", "json_web_token", "bearer_token", "token")
                        .says(
                                "A token in the shape of a JWT.",
                                "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI3MzA0In0.3q2-7wAAAAAAAAAA")
                        .makes(Jwts::of));
    }

    private static List<String> userAgents(Making making) {
        return Stream.of("chrome", "firefox", "safari", "edge", "mobile")
                .flatMap(browser -> making.words().list("http.user_agent." + browser).stream())
                .toList();
    }
}
