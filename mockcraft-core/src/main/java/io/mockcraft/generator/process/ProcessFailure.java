package io.mockcraft.generator.process;

/** Why a program gave no answer. */
final class ProcessFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProcessFailure(String message) {
        super(message, null, false, false);
    }
}
