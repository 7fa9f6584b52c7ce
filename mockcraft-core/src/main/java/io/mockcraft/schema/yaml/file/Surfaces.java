package io.mockcraft.schema.yaml.file;

import io.mockcraft.problem.Location;
import io.mockcraft.schema.yaml.older.Findings;
import io.mockcraft.schema.yaml.older.OlderForm;
import io.mockcraft.schema.yaml.older.Vocabulary;
import io.mockcraft.schema.yaml.reading.ReadOptions;
import io.mockcraft.schema.yaml.reading.Reading;
import io.mockcraft.schema.yaml.tree.Node;
import java.util.Collection;

/** The forms that a file may have: that of today, or that of older versions. */
final class Surfaces {

    private Surfaces() {}

    /** The document as it is written today. */
    static Node today(Node root, Reading reading) {
        if (!OlderForm.is(root)) {
            return root;
        }
        ReadOptions options = reading.options();
        return OlderForm.translate(
                root, new Vocabulary(options.generators(), options.parameters()), new Heard(reading));
    }

    private record Heard(Reading reading) implements Findings {

        @Override
        public void problem(Location at, String path, String reason, String remedy) {
            reading.problem(at, path, reason, remedy);
        }

        @Override
        public void notice(Location at, String path, String what) {
            reading.notice(at, path, what);
        }

        @Override
        public String didYouMean(String wrong, Collection<String> known) {
            return reading.didYouMean(wrong, known);
        }
    }
}
