package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
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
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes plans: joins a schema with a catalog, checks them and decides everything that is not a matter of the seed. */
public final class Planner {

    private final Catalogue catalogue;
    private final PlanOptions options;
    private final ExistingRows existing;

    /** A planner with these generators and options, and this way to read rows that serve as parents. */
    public Planner(Catalogue catalogue, PlanOptions options, ExistingRows existing) {
        this.catalogue = catalogue;
        this.options = options;
        this.existing = existing;
    }

    /**
     * Plans.
     *
     * @throws io.mockcraft.problem.MockCraftException with all problems found, before anything is written
     */
    public Plan plan(Schema schema, Catalog catalog) {
        Problems problems = new Problems();
        List<String> notices = new ArrayList<>(schema.notices());
        OtherStores.leaveOut(schema, problems, notices);
        problems.throwIfAny();
        TableNaming naming = new TableNaming(catalog);
        List<TableDraft> drafts = new TableSelection(catalog, naming, problems, schema.now()).select(schema);
        Generators generators = new Generators(catalogue, schema, problems);
        Capacity capacity = new Capacity(problems, notices);

        Drafts named = new Drafts(drafts, naming);
        connect(named, problems, notices, schema.now());
        compile(named, generators, problems, schema.now());
        Domains domains = new Domains(generators);
        ParentsFirst.order(drafts).forEach(new Covers(domains, problems)::layOut);
        empty(drafts, capacity);
        problems.throwIfAny();
        prove(drafts, domains, generators, capacity, problems, schema.now());
        problems.throwIfAny();

        List<PlannedTable> tables = drafts.stream().map(Freeze::table).toList();
        List<List<PlannedTable>> steps = Steps.of(tables);
        Outlines outlines = new Outlines(generators);
        return new Plan(
                schema.source(),
                schema.now(),
                tables,
                steps,
                notices,
                WordUse.of(generators.words(), drafts),
                PlanFingerprint.of(schema, catalog, tables, generators.words()),
                steps.stream()
                        .flatMap(List::stream)
                        .map(table -> outlines.of(drafts.get(table.number())))
                        .toList());
    }

    /** Which rows there are, and how they hang together. */
    private void connect(Drafts drafts, Problems problems, List<String> notices, Instant now) {
        References references = new References(drafts, problems);
        RowCounts counts = new RowCounts(options, existing, problems, notices);
        drafts.all().forEach(draft -> Nulled.require(draft, options));
        drafts.all().forEach(new NamedColumns(problems)::match);
        drafts.all().forEach(references::add);
        drafts.all().forEach(counts::decide);
        new CountedTables(drafts).layOut();
        drafts.all().forEach(new CountCycles(problems)::cut);
        drafts.all().forEach(ReferenceChoices::decide);
        drafts.all().forEach(new Wheres(now, problems)::add);
        new KeyCycles(drafts.all()).cut();
    }

    /** How each column is made. */
    private void compile(Drafts drafts, Generators generators, Problems problems, Instant now) {
        Guesses guesses = new Guesses(generators);
        Paths paths = new Paths(problems);
        Formulas formulas = new Formulas(paths, now, problems);
        Columns columns = new Columns(drafts, generators, guesses, paths, formulas, now, problems);
        drafts.all().forEach(new ReferenceRules(paths, formulas, problems)::compile);
        drafts.all().forEach(columns::compile);
        drafts.all().forEach(new RefusedRules(now, problems)::refuse);
    }

    private void empty(List<TableDraft> drafts, Capacity capacity) {
        drafts.forEach(new EmptyTables(options, capacity)::empty);
        capacity.emptyWithoutParents(drafts);
        drafts.forEach(ReferenceChoices::nowhere);
    }

    private void prove(
            List<TableDraft> drafts,
            Domains domains,
            Generators generators,
            Capacity capacity,
            Problems problems,
            Instant now) {
        Uniqueness uniqueness = new Uniqueness(domains, capacity, now, problems);
        ParentsFirst.order(drafts).forEach(uniqueness::ensure);
        capacity.emptyWithoutParents(drafts);
        drafts.forEach(new GivenOnce(problems)::refuse);
        drafts.forEach(new Equations(now)::derive);
        drafts.forEach(new Checks(new Guesses(generators), now)::add);
        Dependencies.prove(drafts, problems);
    }
}
