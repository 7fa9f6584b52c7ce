package io.mockcraft.examples.shop;

/** An order that cannot be placed, paid or refunded. */
public final class OrderException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OrderException(String message) {
        super(message);
    }
}
