package io.mockcraft.planner.value;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.TableSpec;
import java.util.Optional;

/** Ties the schema's columns to the catalog's, and adds those that only serve others. */
public final class NamedColumns {

    private final Problems problems;

    /** Notes columns that the table does not have. */
    public NamedColumns(Problems problems) {
        this.problems = problems;
    }

    /** Ties the schema's columns of the table to its draft. */
    public void match(TableDraft draft) {
        TableSpec spec = draft.spec;
        if (spec != null) {
            spec.columns().stream().filter(ColumnSpec::hidden).forEach(column -> addHelper(draft, column));
            spec.columns().stream().filter(column -> !column.hidden()).forEach(column -> match(draft, column));
        }
    }

    private void match(TableDraft draft, ColumnSpec column) {
        Optional<ColumnDraft> found = draft.column(column.name());
        if (found.isPresent()) {
            found.get().spec = column;
        } else {
            problems.add(
                    column.at(),
                    column.path(),
                    Wording.noColumn(column.name(), draft),
                    Wording.columns(column.name(), draft));
        }
    }

    /** A column that the table does not have, for other columns to use. */
    private void addHelper(TableDraft draft, ColumnSpec spec) {
        if (draft.column(spec.name()).isPresent()) {
            problems.add(
                    spec.at(),
                    spec.path(),
                    "a hidden column is not written, but table \"" + draft.label + "\" has a column of that name",
                    "give it another name, or remove `hidden`");
            return;
        }
        Column column = new Column(spec.name(), helperType(spec), true, null, Identity.NONE, false, null);
        ColumnDraft helper = new ColumnDraft(draft.columns.size(), column, spec.name());
        helper.spec = spec;
        draft.columns.add(helper);
    }

    private static DataType helperType(ColumnSpec spec) {
        String type = spec.type();
        return type == null ? Containers.free() : PostgresSql.type(type).orElseGet(Containers::free);
    }
}
