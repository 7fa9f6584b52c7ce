package io.mockcraft.plan;

/** Plans what must hold in each row. */
final class Checks {

    void add(TableDraft draft) {
        draft.checks.clear();
    }
}
