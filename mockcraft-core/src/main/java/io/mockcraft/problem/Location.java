package io.mockcraft.problem;

/**
 * A place in something the user wrote.
 *
 * @param source the file's name as the user gave it, or a name such as {@code inline} or {@code @Seed}
 * @param line the line, from 1; 0 when the source has no lines
 * @param column the column in that line, from 1; 0 when the source has no lines
 */
public record Location(String source, int line, int column) {

    /** A place in a source without lines, such as an annotation or a database. */
    public static Location of(String source) {
        return new Location(source, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line + ":" + column;
    }
}
