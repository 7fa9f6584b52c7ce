package io.mockcraft.examples.shop;

/** Where an order stands. */
public enum OrderState {
    OPEN,
    PAID,
    REFUNDED
}
