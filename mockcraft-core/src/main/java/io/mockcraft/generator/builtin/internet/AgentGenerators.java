package io.mockcraft.generator.builtin.internet;

import static io.mockcraft.catalog.TypeKind.BIGINT;
import static io.mockcraft.catalog.TypeKind.CHAR;
import static io.mockcraft.catalog.TypeKind.DECIMAL;
import static io.mockcraft.catalog.TypeKind.DOUBLE;
import static io.mockcraft.catalog.TypeKind.INTEGER;
import static io.mockcraft.catalog.TypeKind.REAL;
import static io.mockcraft.catalog.TypeKind.SMALLINT;
import static io.mockcraft.catalog.TypeKind.TEXT;

import io.mockcraft.generator.GeneratorFactory;
import io.mockcraft.generator.making.PickedNumbers;
import io.mockcraft.generator.making.Trade;
import java.util.List;

/** Who asks: browsers, bots, programs. */
public final class AgentGenerators {

    private AgentGenerators() {}

    /** The generators of this trade. */
    public static List<GeneratorFactory> all(Trade trade) {
        return List.of(
                trade.define("chrome_user_agent", "chromeuseragent")
                        .says(
                                "What Chrome calls itself.",
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36")
                        .picked("http.user_agent.chrome"),
                trade.define("firefox_user_agent", "firefoxuseragent")
                        .says(
                                "What Firefox calls itself.",
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:121.0) Gecko/20100101 Firefox/121.0")
                        .picked("http.user_agent.firefox"),
                trade.define("safari_user_agent", "safariuseragent")
                        .says(
                                "What Safari calls itself.",
                                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_1) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Safari/605.1.15")
                        .picked("http.user_agent.safari"),
                trade.define("edge_user_agent", "edgeuseragent")
                        .says(
                                "What Edge calls itself.",
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0")
                        .picked("http.user_agent.edge"),
                trade.define("opera_user_agent", "operauseragent")
                        .says(
                                "What Opera calls itself.",
                                "Opera/9.80 (X11; Linux i686; Ubuntu/14.10) Presto/2.12.388 Version/12.16")
                        .picked("internet.user_agent.opera"),
                trade.define("mobile_user_agent")
                        .says(
                                "What a telephone's browser calls itself.",
                                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.1 Mobile/15E148 Safari/604.1")
                        .picked("http.user_agent.mobile"),
                trade.define("api_user_agent", "apiuseragent")
                        .says("What a program calls itself.", "curl/8.4.0")
                        .pattern(
                                "(curl|PostmanRuntime|okhttp|axios|python-requests|Go-http-client|Java-http-client|Wget)/[1-9]\\.(0|[1-9][0-9]?)\\.[0-9]"),
                trade.define("bot_user_agent", "crawler")
                        .says(
                                "What a crawler calls itself.",
                                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Googlebot/2.1; +http://www.google.com/bot.html) Chrome/83.0.4103.122 Safari/537.36")
                        .picked(
                                "internet.bot_user_agent.googlebot",
                                "internet.bot_user_agent.bingbot",
                                "internet.bot_user_agent.duckduckbot"),
                trade.define("browser_name").says("A browser.", "Chrome").listed("tech", "browser_name"),
                trade.define("operating_system", "os", "platform")
                        .says("An operating system.", "Windows 10")
                        .listed("tech", "operating_system"),
                trade.define("http_version", "httpversion")
                        .says("A version of HTTP.", "HTTP/1.1")
                        .picks(making -> List.of("HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/3.0")),
                trade.define("http_status_text", "http_reason", "reason_phrase")
                        .says("What a status code of HTTP means.", "OK")
                        .fact("http_status", "reason"),
                trade.define("http_status", "http_status_code", "status_code", "httpstatuscode")
                        .says("A status code of HTTP.", "200")
                        .fits(INTEGER, SMALLINT, BIGINT, DECIMAL, DOUBLE, REAL, TEXT, CHAR)
                        .factNumber("http_status", "code"),
                trade.define("http_status_simple", "httpstatuscodesimple")
                        .says("One of the status codes of HTTP that everybody knows.", "200")
                        .fits(INTEGER, SMALLINT, BIGINT, TEXT, CHAR)
                        .makes(making -> PickedNumbers.of(making, 200, 301, 302, 400, 404, 500)),
                trade.define("http_header", "request_header")
                        .says("A header of HTTP.", "Accept")
                        .picked("http.request_header"),
                trade.define("domain_suffix", "domainsuffix", "tld", "top_level_domain")
                        .says("The end of a domain.", "com")
                        .picked("internet.domain_suffix"),
                trade.define("avatar_url", "avatar")
                        .says("The address of a picture of somebody.", "https://www.example.com/avatars/3f2a9c1e.png")
                        .pattern("https://www\\.example\\.com/avatars/[0-9a-f]{8}\\.png"),
                trade.define("image_url", "picture_url", "photo_url")
                        .says("The address of a picture.", "https://www.example.com/images/640x480/3f2a9c1e.jpg")
                        .pattern(
                                "https://www\\.example\\.com/images/(640x480|800x600|1024x768|1920x1080)/[0-9a-f]{8}\\.jpg"),
                trade.define("api_key", "access_key")
                        .says("A key of a programming interface.", "key_3f2a9c1e7b044d1c9a550e6f1b2c3d4e")
                        .pattern("key_[0-9a-f]{32}"),
                trade.define("session_id", "session_token")
                        .says("A session's number.", "3f2a9c1e7b044d1c9a550e6f1b2c3d4e")
                        .pattern("[0-9a-f]{32}"),
                trade.define("social_media", "socialmedia", "social_network")
                        .says("A social network.", "Facebook")
                        .listed("work", "social_media"),
                trade.define("social_handle", "twitter_handle")
                        .says("A name in a social network.", "@green_harbor")
                        .writes(making -> InternetTexts.handle(making)),
                trade.define("hashtag").says("A hashtag.", "#harbor").writes(making -> InternetTexts.hashtag(making)),
                trade.define("input_name", "inputname", "form_field")
                        .says("The name of a form's field.", "first_name")
                        .listed("tech", "input_name"),
                trade.define("latency", "response_time", "duration_ms")
                        .says("How long an answer took, in ms.", "48")
                        .numbers(1, 2500),
                trade.define("url_path", "path", "endpoint")
                        .says("A path of a web address.", "/green-harbor/482")
                        .writes(making -> InternetTexts.path(making)));
    }
}
