package io.mockcraft.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a replay run the test that failed, and nothing else. */
final class ReplayCondition {

    private ReplayCondition() {}

    static ConditionEvaluationResult evaluate(ExtensionContext context) {
        Optional<ReplayRequest> request = ReplayRequest.of(context);
        if (request.isEmpty()) {
            return ConditionEvaluationResult.enabled("no replay");
        }
        String wanted = request.get().token().test();
        return UniqueIds.related(wanted, context.getUniqueId())
                ? ConditionEvaluationResult.enabled("it is replayed")
                : ConditionEvaluationResult.disabled("MockCraft replays " + wanted + " only");
    }
}
