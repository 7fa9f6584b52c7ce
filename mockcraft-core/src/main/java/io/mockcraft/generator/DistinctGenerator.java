package io.mockcraft.generator;

/** A generator that makes its distinct values itself, next to those that may be equal. */
public interface DistinctGenerator extends Generator, Distinct {

    @Override
    default Distinct distinct() {
        return this;
    }
}
