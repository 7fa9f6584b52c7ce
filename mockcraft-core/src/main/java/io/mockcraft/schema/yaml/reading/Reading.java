package io.mockcraft.schema.yaml.reading;

import io.mockcraft.problem.Location;
import io.mockcraft.problem.MockCraftException;
import io.mockcraft.problem.Problem;
import io.mockcraft.problem.Suggestions;
import io.mockcraft.schema.Schema;
import io.mockcraft.schema.yaml.tree.Node;
import io.mockcraft.schema.yaml.tree.Node.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file and tells them all at once, in the order of the source. */
public final class Reading {

    private static final int LONGEST_GUESS = 100;
    private static final int LONGEST_QUOTE = 60;

    private final ReadOptions options;
    private final Library library;
    private final Set<String> generators;
    private final List<String> sources = new ArrayList<>();
    private final List<Problem> found = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Set<Location> silenced = new HashSet<>();
    private @Nullable Params params;
    private int more;
    private int filled;

    /** Reads with these options; other files come from the library. */
    public Reading(ReadOptions options, Library library) {
        this.options = options;
        this.library = library;
        this.generators = new TreeSet<>();
        options.generators().forEach(name -> generators.add(name.toLowerCase(Locale.ROOT)));
    }

    /** From now on this file is read too; its problems follow those of the files before. */
    public void opens(String source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
    }

    /** What the caller decided. */
    public ReadOptions options() {
        return options;
    }

    /** Where other files are. */
    public Library library() {
        return library;
    }

    /** From now on values are read with these parameters. */
    public void use(Params given) {
        params = given;
    }

    /** A node with its path, parameters filled in once they are known. */
    public Value value(Node node, String path) {
        if (params != null && node instanceof Scalar scalar && scalar.text().contains("${")) {
            return new Value(params.fill(scalar, path, this), path, this);
        }
        return new Value(node, path, this);
    }

    /** Notes a problem. */
    public void problem(Location at, String path, String reason, String remedy) {
        Problem problem = new Problem(at, path, reason, remedy);
        if (silenced.contains(at) || found.contains(problem)) {
            return;
        }
        if (found.size() < Limits.PROBLEMS) {
            found.add(problem);
        } else {
            more++;
        }
    }

    /** Notes something that is left out. */
    public void notice(Location at, String path, String what) {
        notices.add(at + " " + path + ": " + what);
    }

    /** What was left out. */
    public List<String> notices() {
        return notices;
    }

    /** Notes a problem behind which nothing else at this place is worth telling. */
    void onlyProblem(Location at, String path, String reason, String remedy) {
        problem(at, path, reason, remedy);
        silenced.add(at);
    }

    /** Counts characters put in for parameters, so that they cannot blow a file up. */
    void countFilled(int characters, Location at) {
        filled += characters;
        if (filled > Limits.CHARACTERS) {
            throw stop(at, "parameters fill in more than " + Limits.CHARACTERS + " characters", "use shorter values");
        }
    }

    /** Ends the reading at a mistake behind which nothing can be understood. */
    public MockCraftException stop(Location at, String reason, String remedy) {
        problem(at, "", reason, remedy);
        return new MockCraftException(inOrder());
    }

    /** Ends the reading where there are problems, with all of them and with what could be read. */
    public void throwIfAny(Schema read) {
        if (!found.isEmpty()) {
            throw new MisreadSchema(inOrder(), read);
        }
    }

    /** What somebody may have meant; empty once there are too many problems for guesses, or for text that is no name. */
    public String didYouMean(String wrong, Collection<String> known) {
        boolean worthIt = found.size() < Limits.PROBLEMS && wrong.length() <= LONGEST_GUESS;
        return worthIt ? Suggestions.didYouMean(wrong, known) : "";
    }

    /** Whether there is a generator of this name, letter case aside. */
    public boolean isGenerator(String name) {
        return generators.contains(name.toLowerCase(Locale.ROOT));
    }

    /** The generators that somebody may have meant. */
    public String didYouMeanGenerator(String wrong) {
        return didYouMean(wrong, generators);
    }

    /** Text in double quotes, cut when it is long. */
    public static String quote(String text) {
        boolean cut = text.length() > LONGEST_QUOTE;
        String start = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "…" : text;
        return '"' + start.strip().replaceAll("\\s+", " ") + '"';
    }

    private List<Problem> inOrder() {
        List<Problem> all = new ArrayList<>(found);
        all.sort(MisreadSchema.inSource(sources));
        if (more > 0) {
            Location last = all.get(all.size() - 1).where();
            all.add(new Problem(last, "", "and " + more + " more problems", "mend those above first"));
        }
        return all;
    }
}
