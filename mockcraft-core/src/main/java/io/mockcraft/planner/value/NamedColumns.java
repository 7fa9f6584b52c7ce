package io.mockcraft.planner.value;

import io.mockcraft.catalog.Column;
import io.mockcraft.catalog.DataType;
import io.mockcraft.catalog.Identity;
import io.mockcraft.expression.sql.PostgresSql;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.Wording;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import io.mockcraft.schema.TableSpec;
import java.util.Map;
import java.util.Optional;

/** Ties the schema's columns to the catalog's, and adds those that only serve others. */
public final class NamedColumns {

    private final Generators generators;
    private final Problems problems;

    /** Notes columns that the table does not have. */
    public NamedColumns(Generators generators, Problems problems) {
        this.generators = generators;
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
        Column column = new Column(spec.name(), helperType(draft, spec), true, null, Identity.NONE, false, null);
        ColumnDraft helper = new ColumnDraft(draft.columns.size(), column, spec.name());
        helper.spec = spec;
        draft.columns.add(helper);
    }

    /** What is written; else, for a helper with bounds or a distribution, what its generator makes. */
    private DataType helperType(TableDraft draft, ColumnSpec spec) {
        String type = spec.type();
        return type == null
                ? new FieldTypes(generators, draft, Map.of()).of(spec.rule(), spec.name(), Containers.free())
                : PostgresSql.type(type).orElseGet(Containers::free);
    }
}
