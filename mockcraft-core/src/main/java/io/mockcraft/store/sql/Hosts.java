package io.mockcraft.store.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the hosts that a database URL names: all of them, since any of several may be the one connected to. */
final class Hosts {

    private static final Pattern AUTHORITY =
            Pattern.compile("^[a-z][a-z0-9+.:-]*?://([^/?#]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESCRIBED = Pattern.compile("[(,]\\s*host\\s*=\\s*([^),]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern PORT = Pattern.compile(":(\\d+)/");

    private static final Pattern SECRETS = Pattern.compile("(?<=//)[^?;\\s]*@|[?;]\\S*");

    private Hosts() {}

    /** What of a URL may be printed: neither its parameters nor who connects, since passwords stand in both. */
    static String withoutSecrets(String url) {
        return SECRETS.matcher(url).replaceAll("");
    }

    /** In lower case, without ports; none for a URL that names no host, such as that of an embedded database. */
    static List<String> of(String url) {
        if (url.regionMatches(true, 0, "jdbc:tc:", 0, 8)) {
            return List.of();
        }
        Matcher authority = AUTHORITY.matcher(url);
        if (!authority.find()) {
            return List.of();
        }
        String text = authority.group(1).replaceFirst("^.*@", "");
        List<String> hosts = new ArrayList<>();
        Matcher described = DESCRIBED.matcher(text);
        while (described.find()) {
            add(described.group(1), hosts);
        }
        if (hosts.isEmpty()) {
            for (String part : text.split(",", -1)) {
                add(part, hosts);
            }
        }
        return hosts;
    }

    /** Hosts and ports as a name for files; local hosts have many names, and one here. */
    static List<String> addresses(String url) {
        Matcher port = PORT.matcher(url);
        List<String> addresses = new ArrayList<>();
        of(url).forEach(host -> addresses.add(Guard.isLocal(host) ? "localhost" : host));
        addresses.add(port.find() ? port.group(1) : "5432");
        return addresses;
    }

    private static void add(String part, List<String> hosts) {
        String host = part.strip().toLowerCase(Locale.ROOT);
        if (host.startsWith("[")) {
            host = host.substring(1, Math.max(1, host.indexOf(']')));
        } else {
            host = host.replaceFirst(":\\d*$", "");
        }
        if (!host.isEmpty()) {
            hosts.add(host);
        }
    }
}
