package io.mockcraft.planner.key;

/** Sizes of domains, which stop at the largest number. */
final class Products {

    private Products() {}

    static long times(long a, long b) {
        return b != 0 && a > Long.MAX_VALUE / b ? Long.MAX_VALUE : a * b;
    }

    static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }
}
