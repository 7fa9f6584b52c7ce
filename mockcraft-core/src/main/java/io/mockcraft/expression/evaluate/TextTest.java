package io.mockcraft.expression.evaluate;

/** Tests a text against a pattern. */
@FunctionalInterface
interface TextTest {

    /** TRUE, FALSE, or an {@link io.mockcraft.expression.value.Unknowable}. */
    Object matches(String text);
}
