package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.plan.outline.TableOutline;
import io.mockcraft.planner.check.Checks;
import io.mockcraft.planner.check.Equations;
import io.mockcraft.planner.check.GivenOnce;
import io.mockcraft.planner.check.RefusedRules;
import io.mockcraft.planner.draft.Drafts;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.planner.draft.TableNaming;
import io.mockcraft.planner.formula.Formulas;
import io.mockcraft.planner.formula.Paths;
import io.mockcraft.planner.formula.Wheres;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.guess.Guesses;
import io.mockcraft.planner.key.Capacity;
import io.mockcraft.planner.key.Covers;
import io.mockcraft.planner.key.Domains;
import io.mockcraft.planner.key.Uniqueness;
import io.mockcraft.planner.order.CountCycles;
import io.mockcraft.planner.order.Dependencies;
import io.mockcraft.planner.order.KeyCycles;
import io.mockcraft.planner.order.ParentsFirst;
import io.mockcraft.planner.order.Steps;
import io.mockcraft.planner.outline.Outlines;
import io.mockcraft.planner.reference.ReferenceChoices;
import io.mockcraft.planner.reference.ReferenceRules;
import io.mockcraft.planner.reference.References;
import io.mockcraft.planner.select.OtherStores;
import io.mockcraft.planner.select.TableSelection;
import io.mockcraft.planner.value.Columns;
import io.mockcraft.planner.value.NamedColumns;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The making of one plan: the order of its steps, and what they share. */
final class Planning {

    private final Schema schema;
    private final Catalog catalog;
    private final PlanOptions options;
    private final Apart apart;
    private final ExistingRows existing;
    private final Instant now;
    private final Problems problems = new Problems();
    private final List<String> notices;
    private final Generators generators;
    private final Guesses guesses;
    private final Domains domains;
    private final Capacity capacity;

    Planning(Schema schema, Catalog catalog, Catalogue catalogue, PlanOptions options, ExistingRows existing) {
        this.schema = schema;
        this.apart = new Apart(options);
        this.catalog = apart.loosened(catalog);
        this.options = options;
        this.existing = existing;
        this.now = schema.now();
        this.notices = new ArrayList<>(schema.notices());
        this.generators = new Generators(catalogue, schema, problems);
        this.guesses = new Guesses(generators);
        this.domains = new Domains(generators);
        this.capacity = new Capacity(problems, notices);
    }

    Plan plan() {
        OtherStores.leaveOut(schema, problems, notices);
        problems.throwIfAny();
        TableNaming naming = new TableNaming(catalog);
        List<TableDraft> drafts = new TableSelection(catalog, naming, problems, notices, now).select(schema);
        Drafts named = new Drafts(drafts, naming);
        connect(named);
        compile(named);
        ParentsFirst.order(drafts).forEach(new Covers(domains, problems)::layOut);
        empty(drafts);
        problems.throwIfAny();
        prove(drafts);
        problems.throwIfAny();
        return freeze(drafts);
    }

    List<Problem> unknownNames() {
        TableNaming naming = new TableNaming(catalog);
        Drafts drafts = new Drafts(new TableSelection(catalog, naming, problems, notices, now).select(schema), naming);
        References references = new References(drafts, problems);
        drafts.all().forEach(new NamedColumns(generators, problems)::match);
        drafts.all().forEach(references::add);
        return problems.all();
    }

    /** Which rows there are, and how they hang together. */
    private void connect(Drafts drafts) {
        References references = new References(drafts, problems);
        RowCounts counts = new RowCounts(options, existing, problems, notices);
        drafts.all().forEach(this::require);
        drafts.all().forEach(new NamedColumns(generators, problems)::match);
        drafts.all().forEach(references::add);
        drafts.all().forEach(counts::decide);
        new CountedTables(drafts).layOut();
        drafts.all().forEach(new CountCycles(problems)::cut);
        drafts.all().forEach(ReferenceChoices::decide);
        drafts.all().forEach(new Wheres(now, problems)::add);
        new KeyCycles(drafts.all()).cut();
    }

    /** What the database refused before is not tried again. */
    private void require(TableDraft draft) {
        Nulled.require(draft, options);
        Plain.require(draft, options);
        apart.require(draft);
    }

    /** How each column is made. */
    private void compile(Drafts drafts) {
        Paths paths = new Paths(problems);
        Formulas formulas = new Formulas(paths, now, problems);
        Columns columns = new Columns(drafts, generators, guesses, paths, formulas, domains, now, problems);
        drafts.all().forEach(new ReferenceRules(paths, formulas, problems)::compile);
        drafts.all().forEach(columns::compile);
        drafts.all().forEach(new RefusedRules(now, problems)::refuse);
    }

    /** Which tables get no rows, because they could take none. */
    private void empty(List<TableDraft> drafts) {
        drafts.forEach(new EmptyTables(options, capacity)::empty);
        capacity.emptyWithoutParents(drafts);
        drafts.forEach(ReferenceChoices::nowhere);
    }

    /** That keys are unique and checks met, so far as they are understood. */
    private void prove(List<TableDraft> drafts) {
        Uniqueness uniqueness = new Uniqueness(domains, capacity, now, problems);
        ParentsFirst.order(drafts).forEach(uniqueness::ensure);
        capacity.emptyWithoutParents(drafts);
        drafts.forEach(new GivenOnce(problems)::refuse);
        drafts.forEach(new Equations(now)::derive);
        drafts.forEach(new Checks(guesses, now)::add);
        Dependencies.prove(drafts, problems);
    }

    private Plan freeze(List<TableDraft> drafts) {
        List<PlannedTable> tables = drafts.stream().map(Freeze::table).toList();
        List<List<PlannedTable>> steps = Steps.of(tables);
        return new Plan(
                schema.source(),
                now,
                tables,
                steps,
                notices,
                WordUse.of(generators.words(), drafts),
                PlanFingerprint.of(schema, catalog, tables, generators.words()),
                outlines(drafts, steps));
    }

    private List<TableOutline> outlines(List<TableDraft> drafts, List<List<PlannedTable>> steps) {
        Outlines outlines = new Outlines(generators);
        return steps.stream()
                .flatMap(List::stream)
                .map(table -> outlines.of(drafts.get(table.number())))
                .toList();
    }
}
