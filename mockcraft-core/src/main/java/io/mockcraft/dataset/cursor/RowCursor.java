package io.mockcraft.dataset.cursor;

import io.mockcraft.dataset.count.Place;
import io.mockcraft.dataset.count.Sibling;
import io.mockcraft.generator.Draw;
import io.mockcraft.plan.RowCondition;
import io.mockcraft.random.Mixer;
import io.mockcraft.row.Cell;
import io.mockcraft.row.Row;
import io.mockcraft.row.RowReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands on one row of a table and makes its cells when they are asked for; parents are cursors of their own, made on
 * the way. For one thread.
 */
public final class RowCursor implements RowReader, RowCondition.Values {

    private static final PathReader[] NO_INPUTS = {};

    private final BoundTable table;
    private final TableMakers makers;
    private final Row row;
    private final Place place;
    private final CellDraw draw = new CellDraw(this);
    private final long[] madeIn;
    private final Attempts attempts;
    private final ChosenParents parents;
    private long turn;
    private long streamKey;
    private @Nullable OpenDocument document;
    private @Nullable Element element;
    private final Map<ChildReference, ChildRows> children = new HashMap<>();

    RowCursor(BoundTable table) {
        this.table = table;
        this.makers = table.makers();
        int columns = table.plan().cells().size();
        row = new Row(columns);
        place = table.counts().place();
        madeIn = new long[columns];
        attempts = new Attempts(columns, table.plan().references().size());
        parents = new ChosenParents(table);
    }

    @Override
    public Row read(long index) {
        moveTo(index);
        for (int i = 0; i < row.size(); i++) {
            cell(i);
        }
        return row;
    }

    /** Stands on another row; its cells are made when asked for. */
    public RowCursor moveTo(long index) {
        if (turn == 0 || index != row.index()) {
            turn++;
            place.moveTo(index);
            row.moveTo(index, place.key());
            attempts.forget();
        }
        return this;
    }

    /** The table that it moves over. */
    public BoundTable table() {
        return table;
    }

    /** The row's index in its table. */
    public long index() {
        return row.index();
    }

    /** The row's key. */
    public long key() {
        return row.key();
    }

    /** The row's number among all keys of the table, from the table's base on. */
    public long rank() {
        return table.base() + row.index();
    }

    /** The innermost element of a list that is being made; null outside of any. */
    @Nullable
    Element element() {
        return element;
    }

    /** That element, or the row under its counted parent. */
    public Sibling sibling() {
        return element == null ? place : element;
    }

    /** The number of that element, or row, from 1 on. */
    public long ordinal() {
        return sibling().ordinal();
    }

    /** The row under its counted parent. */
    public Place place() {
        return place;
    }

    /** What the cell or choice being made is keyed by: the row, and the attempt when checks ask for another. */
    public long streamKey() {
        return streamKey;
    }

    /** Starts a draw of the row with the key of a column. */
    public Draw draw(long columnKey) {
        return draw.begin(Mixer.mix(columnKey), NO_INPUTS);
    }

    /** Starts a cell's draw, the column's key already mixed. */
    public Draw drawMixed(long mixedColumnKey, PathReader[] inputs) {
        return draw.begin(mixedColumnKey, inputs);
    }

    /** The cell of a column, made now unless it was. */
    public Cell cell(int column) {
        if (madeIn[column] != turn) {
            Repair repair = makers.repair(column);
            if (repair == null || repair.running(this)) {
                make(column);
            } else {
                repair.solve(this);
            }
        }
        return row.cell(column);
    }

    @Override
    public @Nullable Object get(int column) {
        return cell(column).toObject();
    }

    private void make(int column) {
        madeIn[column] = turn;
        int attempt = attempts.atCell(column);
        long keyBefore = streamKey;
        OpenDocument documentBefore = document;
        Element elementBefore = element;
        streamKey = key(attempt);
        document = null;
        element = null;
        makers.make(column, attempt, this, row.cell(column));
        element = elementBefore;
        document = documentBefore;
        streamKey = keyBefore;
    }

    /** Forgets a column's cell, so that the next attempt makes it anew. */
    void retry(int column, int attempt) {
        madeIn[column] = 0;
        attempts.tryCell(column, attempt);
    }

    /** Forgets a reference's choice, so that the next attempt chooses anew. */
    void retryParent(int reference, int attempt) {
        parents.forget(reference);
        attempts.tryParent(reference, attempt);
    }

    /** Lets a reference lead to no row. */
    void withoutParent(int reference) {
        parents.begin(reference, turn);
        parents.choose(reference, ParentPicker.NONE);
    }

    /** The repairs that are under way, the innermost last. */
    List<Repair> repairs() {
        return attempts.repairs();
    }

    /** Whether values are tried only, because checks ask for others. */
    public boolean trying() {
        return !repairs().isEmpty();
    }

    /** The row that a reference leads to; null when it leads to none. */
    @Nullable
    public RowCursor parent(int reference) {
        Repair repair = makers.repairOfReference(reference);
        if (repair != null && !parents.chosen(reference, turn) && !repair.running(this)) {
            repair.solve(this);
        }
        if (!parents.chosen(reference, turn)) {
            parents.begin(reference, turn);
            parents.choose(reference, choose(reference));
        }
        return parents.get(reference);
    }

    private long choose(int reference) {
        long keyBefore = streamKey;
        Element elementBefore = element;
        streamKey = key(attempts.atParent(reference));
        element = null;
        long chosen = table.pick(reference, this);
        element = elementBefore;
        streamKey = keyBefore;
        return chosen;
    }

    private long key(int attempt) {
        return attempt == 0 ? row.key() : Mixer.combine(row.key(), attempt);
    }

    /** Draws with a key of its own. */
    public long keyedTo(long key, LongSupplier choice) {
        long before = streamKey;
        streamKey = key;
        long chosen = choice.getAsLong();
        streamKey = before;
        return chosen;
    }

    /** Makes a value with a stream key of its own. */
    public void keyedAs(long key, CellMaker maker, Cell out) {
        long before = streamKey;
        streamKey = key;
        maker.make(this, out);
        streamKey = before;
    }

    /** Makes an element of the list that is being made, by its number from 1. */
    public void element(long number, CellMaker maker, Cell out) {
        long list = streamKey;
        inside(document, new Element(list, number), () -> keyedAs(Mixer.combine(list, number), maker, out));
    }

    /** Does what belongs to a document, or to an element of a list. */
    void inside(@Nullable OpenDocument around, @Nullable Element of, Runnable action) {
        OpenDocument documentBefore = document;
        Element elementBefore = element;
        document = around;
        element = of;
        action.run();
        element = elementBefore;
        document = documentBefore;
    }

    /** The innermost document that is being made; null outside of any. */
    @Nullable
    OpenDocument document() {
        return document;
    }

    /** Shows each row of a table that a reference puts under this one; none where this row stands beside the dataset's. */
    public void children(int number, int reference, Consumer<RowCursor> visitor) {
        BoundTable theirs = table.children(number);
        if (theirs != null) {
            children.computeIfAbsent(new ChildReference(number, reference), n -> new ChildRows(theirs, reference))
                    .each(this, visitor);
        }
    }

    /** A cursor over the parent's table, for a reference that looks around before it chooses. */
    public RowCursor parentCursor(int reference) {
        return parents.cursor(reference);
    }

    private record ChildReference(int table, int reference) {}
}
