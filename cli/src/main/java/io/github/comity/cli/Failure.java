package io.github.comity.cli;

/** Says in a sentence why the command cannot do what it was asked; it ends with status 2 and no stack trace. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
