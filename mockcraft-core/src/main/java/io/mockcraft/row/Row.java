package io.mockcraft.row;

/**
 * One row of a table: its identity and a cell for each column, written again for each row read.
 *
 * <p>Not thread-safe.
 */
public final class Row {

    private final Cell[] cells;
    private long index;
    private long key;

    /** A row of so many columns. */
    public Row(int columns) {
        cells = new Cell[columns];
        for (int i = 0; i < columns; i++) {
            cells[i] = new Cell();
        }
    }

    /** The row's place in its table, from 0. */
    public long index() {
        return index;
    }

    /** The row's identity, hashed: what its random streams are keyed by. */
    public long key() {
        return key;
    }

    /** Makes this the row at {@code newIndex}; its cells keep their old values until they are written. */
    public void moveTo(long newIndex, long newKey) {
        this.index = newIndex;
        this.key = newKey;
    }

    /** The number of columns. */
    public int size() {
        return cells.length;
    }

    /** The cell of a column, by its place in the table's layout. */
    public Cell cell(int column) {
        return cells[column];
    }
}
