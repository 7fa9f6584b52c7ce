package io.mockcraft.planner.order;

import static java.util.Collections.disjoint;

import io.mockcraft.plan.CellPlan;
import io.mockcraft.plan.DerivedPlan;
import io.mockcraft.plan.ParentChoice;
import io.mockcraft.plan.PathPlan;
import io.mockcraft.planner.draft.ColumnDraft;
import io.mockcraft.planner.draft.ReferenceDraft;
import io.mockcraft.planner.draft.TableDraft;
import io.mockcraft.problem.Problems;
import io.mockcraft.schema.ColumnSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Proves that no value depends on itself.
 *
 * <p>Columns and references are nodes. An edge through a table's reference to its own earlier rows leads down, so a circle
 * inside one table that needs such an edge ends somewhere, and so does one that needs an edge up from the rows of a tree to
 * those below; any other circle is a problem.
 */
public final class Dependencies {

    private static final String OWN = "give one of them a value of its own";

    /** Values that follow from one another are made one inside the other, on the stack of the thread that asks. */
    private static final int DEEPEST = 500;

    private final List<TableDraft> drafts;
    private final Problems problems;
    private final int[] first;
    private final List<Set<Integer>> edges = new ArrayList<>();
    private final List<Set<Integer>> descending = new ArrayList<>();
    private final List<Set<Integer>> ascending = new ArrayList<>();

    private Dependencies(List<TableDraft> drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
        this.first = new int[drafts.size() + 1];
        for (TableDraft draft : drafts) {
            first[draft.number + 1] = first[draft.number] + draft.columns.size() + draft.references.size();
        }
        for (int i = 0; i < first[drafts.size()]; i++) {
            edges.add(new TreeSet<>());
            descending.add(new TreeSet<>());
            ascending.add(new TreeSet<>());
        }
    }

    /** Notes every circle as a problem. */
    public static void prove(List<TableDraft> drafts, Problems problems) {
        Dependencies dependencies = new Dependencies(drafts, problems);
        drafts.forEach(dependencies::connect);
        dependencies.components(true).forEach(dependencies::judge);
    }

    private List<List<Integer>> components(boolean all) {
        int nodes = edges.size();
        return Components.of(nodes, IntStream.range(0, nodes), node -> targets(node, all));
    }

    private int[] targets(int node, boolean all) {
        Set<Integer> targets = new TreeSet<>(edges.get(node));
        if (all) {
            targets.addAll(descending.get(node));
            targets.addAll(ascending.get(node));
        }
        return targets.stream().mapToInt(Integer::intValue).toArray();
    }

    private void connect(TableDraft draft) {
        for (ColumnDraft column : draft.columns) {
            connect(draft, node(draft, column.place), column.plan);
        }
        for (ReferenceDraft reference : draft.references) {
            int from = choice(reference);
            if (reference.apart != null) {
                edges.get(from).add(choice(reference.apart));
            }
            reference.inputs.stream().filter(path -> !path.ofField()).forEach(path -> follow(draft, from, path));
            reference.read.forEach(theirs -> edges.get(from).add(node(reference.target, theirs)));
            for (int i = 0; i < reference.shared.size(); i++) {
                if (reference.shared.get(i)) {
                    edges.get(from).add(node(draft, reference.columns.get(i).place));
                }
            }
        }
    }

    private void connect(TableDraft draft, int from, CellPlan plan) {
        Inputs inputs = Inputs.of(plan);
        inputs.paths.forEach(path -> follow(draft, from, path));
        for (CellPlan.FromParent key : inputs.keys) {
            follow(draft, from, new PathPlan(List.of(key.reference()), key.parentColumn()));
        }
        for (DerivedPlan.Aggregated aggregate : inputs.aggregates) {
            TableDraft children = drafts.get(aggregate.children());
            edges.get(from).add(choice(children.references.get(aggregate.reference())));
            boolean tree = children.references.get(aggregate.reference()).treeTells();
            aggregate
                    .columns()
                    .forEach(column -> (tree ? ascending : edges).get(from).add(node(children, column)));
        }
    }

    private void follow(TableDraft start, int from, PathPlan path) {
        TableDraft at = start;
        boolean down = false;
        for (int number : path.references()) {
            ReferenceDraft reference = at.references.get(number);
            (down ? descending : edges).get(from).add(choice(reference));
            down |= reference.self() && leadsDown(reference);
            at = reference.target;
        }
        (down ? descending : edges).get(from).add(node(at, path.column()));
    }

    private static boolean leadsDown(ReferenceDraft reference) {
        return reference.choice instanceof ParentChoice.Earlier || reference.choice instanceof ParentChoice.Tree;
    }

    private int node(TableDraft draft, int column) {
        return first[draft.number] + column;
    }

    private int choice(ReferenceDraft reference) {
        TableDraft owner = reference.owner;
        return first[owner.number] + owner.columns.size() + reference.number;
    }

    private void judge(List<Integer> component) {
        boolean circle = component.size() > 1 || targetsItself(component.get(0), true);
        if (!circle) {
            return;
        }
        boolean oneTable = component.stream().map(this::owner).distinct().count() == 1;
        if (!oneTable || upAndDown(component) || circlesWithoutDescent(component)) {
            report(component, "values depend on each other in a circle: " + names(component), OWN);
            return;
        }
        long levels = levels(owner(component.get(0)));
        if (levels > DEEPEST) {
            report(
                    component,
                    names(component) + " may follow from " + levels + " rows, one above the other; " + DEEPEST
                            + " are the most",
                    "give the tree fewer levels");
        }
    }

    /** How many levels the trees of a table have. */
    private static long levels(TableDraft draft) {
        return draft.references.stream()
                .map(reference -> reference.choice)
                .filter(ParentChoice.Tree.class::isInstance)
                .mapToLong(tree -> ((ParentChoice.Tree) tree)
                        .limits()
                        .levels(draft.mostRows())
                        .size())
                .max()
                .orElse(0);
    }

    private boolean targetsItself(int node, boolean all) {
        return IntStream.of(targets(node, all)).anyMatch(target -> target == node);
    }

    /** Whether values follow both from rows above and from rows below. */
    private boolean upAndDown(List<Integer> component) {
        return Stream.of(descending, ascending)
                .allMatch(far -> component.stream().anyMatch(node -> !disjoint(far.get(node), component)));
    }

    private boolean circlesWithoutDescent(List<Integer> component) {
        return component.stream().anyMatch(node -> targetsItself(node, false))
                || components(false).stream().anyMatch(c -> c.size() > 1 && component.containsAll(c));
    }

    private TableDraft owner(int node) {
        int table = 0;
        while (first[table + 1] <= node) {
            table++;
        }
        return drafts.get(table);
    }

    private void report(List<Integer> component, String reason, String remedy) {
        TableDraft table = owner(component.get(0));
        component.stream()
                .flatMap(node -> Stream.ofNullable(spec(node)))
                .findFirst()
                .ifPresentOrElse(
                        blamed -> problems.add(blamed.at(), blamed.path(), reason, remedy),
                        () -> problems.add(table.at(), table.path(), reason, remedy));
    }

    private @Nullable ColumnSpec spec(int node) {
        TableDraft owner = owner(node);
        int place = node - first[owner.number];
        return place < owner.columns.size() ? owner.columns.get(place).spec : null;
    }

    private String names(List<Integer> component) {
        return component.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(int node) {
        TableDraft owner = owner(node);
        int place = node - first[owner.number];
        int columns = owner.columns.size();
        return owner.label + "."
                + (place < columns
                        ? owner.columns.get(place).column.name()
                        : "(choice of " + owner.references.get(place - columns).name + ")");
    }
}
