package io.mockcraft.store.sql.ledger;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * The process behind an owner lock, as the lock's connection calls itself. A killed process is gone a moment before the
 * server notices: until then its lock is held by nobody.
 */
final class OwnerProcess {

    private static final String PREFIX = "mockcraft owner";

    private OwnerProcess() {}

    /** The name of this process: host, number and start; 63 characters at most. */
    static String name() {
        return name(ProcessHandle.current());
    }

    /** Whether a name is of a process of this host that is gone. */
    static boolean isGone(String name) {
        String[] parts = name.split(" ");
        if (!name.startsWith(PREFIX) || parts.length != 5 || !parts[2].equals(host())) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(parts[3]));
        return process.isEmpty()
                || !name(process.get()).equals(name)
                || !process.get().isAlive();
    }

    private static String name(ProcessHandle process) {
        long started =
                process.info().startInstant().map(Instant::getEpochSecond).orElse(0L);
        return PREFIX + " " + host() + " " + process.pid() + " " + started;
    }

    /** A short form of the host's name: containers have hosts of their own. */
    private static String host() {
        try {
            return Integer.toHexString(InetAddress.getLocalHost().getHostName().hashCode());
        } catch (UnknownHostException e) {
            return "unknown-host";
        }
    }
}
