/**
 * One seeding from its beginning to its end, without JUnit in it: prepare, plan, claim, write, report, clean.
 *
 * <p>For test frameworks, which need more than people do: {@link io.mockcraft.session.lifecycle.SessionBuilder} takes what
 * only they know, {@link io.mockcraft.session.lifecycle.Session} tells what a failure is to say and hands rows on to the
 * next test, and {@link io.mockcraft.session.lifecycle.Databases} outlives them.
 */
@NullMarked
package io.mockcraft.session.lifecycle;

import org.jspecify.annotations.NullMarked;
