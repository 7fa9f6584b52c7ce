package io.mockcraft.expression.value;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** Network addresses as PostgreSQL's {@code inet} and {@code cidr} order them. */
public final class Addresses {

    private Addresses() {}

    /** Negative, 0 or positive; {@link Ordering#OPAQUE} where one of the texts is not understood. */
    public static int compare(String a, String b) {
        Optional<Address> left = Address.of(a);
        Optional<Address> right = Address.of(b);
        return left.isPresent() && right.isPresent() ? left.get().compareTo(right.get()) : Ordering.OPAQUE;
    }

    /**
     * An address and its network.
     *
     * @param bytes four, or sixteen
     * @param bits how many of them, from the first, are the network's
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by compareTo alone
    private record Address(byte[] bytes, int bits) implements Comparable<Address> {

        /** Only what can be nothing but an address: names would be looked up. */
        static Optional<Address> of(String text) {
            String[] parts = text.split("/", -1);
            boolean old = parts[0].matches("\\d{1,3}(\\.\\d{1,3}){3}");
            if (parts.length > 2 || !old && !parts[0].matches("[0-9a-fA-F:]*:[0-9a-fA-F:]*")) {
                return Optional.empty();
            }
            try {
                byte[] bytes = InetAddress.getByName(parts[0]).getAddress();
                return Optional.of(
                        new Address(bytes, parts.length == 1 ? bytes.length * Byte.SIZE : Integer.parseInt(parts[1])));
            } catch (UnknownHostException | NumberFormatException noAddress) {
                return Optional.empty();
            }
        }

        /** The old family first; then by the network that both have; then the wider network; then by the whole address. */
        @Override
        public int compareTo(Address other) {
            if (bytes.length != other.bytes.length) {
                return Integer.compare(bytes.length, other.bytes.length);
            }
            int common = Math.min(bits, other.bits);
            int networks = Arrays.compareUnsigned(first(common), other.first(common));
            if (networks != 0) {
                return networks;
            }
            return bits == other.bits ? Arrays.compareUnsigned(bytes, other.bytes) : Integer.compare(bits, other.bits);
        }

        private byte[] first(int count) {
            byte[] network = bytes.clone();
            for (int bit = count; bit < bytes.length * Byte.SIZE; bit++) {
                network[bit / Byte.SIZE] &= (byte) ~(0x80 >>> bit % Byte.SIZE);
            }
            return network;
        }
    }
}
