package io.mockcraft.assertj;

/**
 * One way in which a table is not what was seeded.
 *
 * @param table the table's label
 * @param key which row, such as {@code id=3}
 * @param what what is the matter with it
 */
record Difference(String table, String key, String what) {

    @Override
    public String toString() {
        return table + " (" + key + "): " + what;
    }
}
