package io.mockcraft.benchmarks;

import io.mockcraft.dataset.TableRows;
import java.util.function.IntConsumer;

/**
 * The same six columns made by MockCraft and by its peers.
 *
 * @param shape what the columns are
 * @param rows MockCraft's rows
 * @param text the place of a column of text, which is read so that nothing is left out
 * @param instancio makes so many objects
 * @param datafaker makes so many objects
 */
record Contest(String shape, TableRows rows, int text, IntConsumer instancio, IntConsumer datafaker) {}
