package io.mockcraft.planner;

import io.mockcraft.catalog.Catalog;
import io.mockcraft.generator.Catalogue;
import io.mockcraft.plan.Plan;
import io.mockcraft.plan.PlannedTable;
import io.mockcraft.planner.guess.Generators;
import io.mockcraft.planner.guess.Guesses;
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
        new NotYet(problems).refuse(schema);
        problems.throwIfAny();
        List<String> notices = new ArrayList<>(schema.notices());
        TableNaming naming = new TableNaming(catalog);
        List<TableDraft> drafts = new TableSelection(catalog, naming, problems, schema.now()).select(schema);
        Generators generators = new Generators(catalogue, schema, problems);
        Capacity capacity = new Capacity(problems, notices);

        compile(drafts, naming, generators, problems, schema.now());
        count(drafts, capacity, problems, notices);
        problems.throwIfAny();
        prove(drafts, generators, capacity, problems, schema.now());
        problems.throwIfAny();

        List<PlannedTable> tables = drafts.stream().map(Freeze::table).toList();
        return new Plan(
                schema.source(),
                schema.now(),
                tables,
                Steps.of(tables),
                notices,
                PlanFingerprint.ofWords(generators.words()),
                PlanFingerprint.of(schema, catalog, tables, generators.words()));
    }

    private void compile(
            List<TableDraft> drafts, TableNaming naming, Generators generators, Problems problems, Instant now) {
        Guesses guesses = new Guesses(generators);
        Rules rules = new Rules(generators, guesses, new Paths(problems), problems);
        Columns columns = new Columns(rules, guesses, problems);
        References references = new References(drafts, naming, problems);
        drafts.forEach(columns::match);
        drafts.forEach(references::add);
        drafts.forEach(new Wheres(now, problems)::add);
        new KeyCycles(drafts).cut();
        drafts.forEach(columns::compile);
    }

    private void count(List<TableDraft> drafts, Capacity capacity, Problems problems, List<String> notices) {
        RowCounts counts = new RowCounts(options, existing, problems, notices);
        drafts.forEach(counts::decide);
        Impossible impossible = new Impossible(options, capacity);
        drafts.forEach(impossible::empty);
        capacity.emptyWithoutParents(drafts);
        drafts.forEach(ReferenceChoices::decide);
    }

    private void prove(
            List<TableDraft> drafts, Generators generators, Capacity capacity, Problems problems, Instant now) {
        Domains domains = new Domains(generators);
        Uniqueness uniqueness = new Uniqueness(domains, capacity, new UniqueDrafts(problems));
        ParentsFirst.order(drafts).forEach(uniqueness::ensure);
        capacity.emptyWithoutParents(drafts);
        drafts.forEach(new Checks(new Guesses(generators), now)::add);
    }
}
