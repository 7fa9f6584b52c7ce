package io.mockcraft.catalog;

/**
 * What has a table's place in a query and is none that rows are written to: a view, a partition, a foreign table.
 *
 * @param name its name, in the namespace that tables have
 * @param what what it is, such as {@code a partition of public.orders}
 * @param remedy what to name instead
 */
public record OtherRelation(TableName name, String what, String remedy) {}
