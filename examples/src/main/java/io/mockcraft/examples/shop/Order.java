package io.mockcraft.examples.shop;

import java.time.Instant;

/** An order without its lines. */
public record Order(long id, long customerId, OrderState state, Instant placedAt) {}
