package io.mockcraft.junit;

import io.mockcraft.replay.DatasetLine;
import io.mockcraft.replay.FailureStore;
import io.mockcraft.replay.Project;
import io.mockcraft.replay.Recipe;
import io.mockcraft.replay.RecordedFailure;
import io.mockcraft.replay.ReplayNote;
import io.mockcraft.replay.ReplayText;
import io.mockcraft.replay.ReplayToken;
import io.mockcraft.session.lifecycle.SeedStory;
import io.mockcraft.session.lifecycle.SessionBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/** Puts the replay text into a failure, onto stderr and into the report: once for each failed test. */
final class FailureText {

    private FailureText() {}

    /** Marks a test whose text was shown. */
    private record Shown() {}

    static void attach(ExtensionContext context, Throwable failure) {
        if (failure instanceof TestAbortedException || failure instanceof OutOfMemoryError) {
            return;
        }
        if (Stores.find(context, Shown.class) != null) {
            return;
        }
        Stores.put(context, Shown.class, new Shown());
        try {
            show(context, failure);
        } catch (RuntimeException e) {
            // The test's own failure is what matters; why it has no replay line is told beside it, unless that is the
            // failure.
            if (!Objects.equals(e.getMessage(), failure.getMessage())) {
                failure.addSuppressed(e);
            }
        }
    }

    private static void show(ExtensionContext context, Throwable failure) {
        List<DatasetLine> lines = new ArrayList<>();
        List<Recipe> recipes = new ArrayList<>();
        ExtensionContext seeded = DynamicTests.factory(context);
        stories(seeded).forEach((name, story) -> {
            lines.add(story.line());
            recipes.add(story.recipe().named(name));
        });
        if (lines.isEmpty()) {
            return;
        }
        ReplayToken token = new ReplayToken(context.getUniqueId(), recipes);
        String text = ReplayText.of(FailedTests.of(seeded), lines, token.text(), Project.current());
        ReplayNote.attach(failure, text);
        System.err.println(text);
        context.publishReportEntry("mockcraft.replay", text);
        record(token, failure);
    }

    private static void record(ReplayToken token, Throwable failure) {
        String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        FailureStore.here()
                .ifPresent(store -> store.add(new RecordedFailure(Instant.now(), token.test(), token.text(), message)));
    }

    /** What is in the database, and what should have come. */
    private static Map<String, SeedStory> stories(ExtensionContext context) {
        Map<String, SeedStory> stories = new java.util.LinkedHashMap<>();
        for (ActiveSeed seed : ActiveSeeds.around(context)) {
            stories.put(seed.name(), seed.seeded().story());
        }
        Starter starter = Stores.find(context, Starter.class);
        Map<String, SessionBuilder> builders = starter == null || !starter.isFor(context)
                ? new Starter(context, SeedSpecs.of(context)).builders()
                : starter.builders();
        builders.forEach((name, builder) -> stories.computeIfAbsent(name, n -> builder.story()));
        return stories;
    }
}
