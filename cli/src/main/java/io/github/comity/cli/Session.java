package io.github.comity.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** One run of the program: its terminal, and what every command is told about it. */
final class Session {
    private final Terminal terminal;

    @Option(names = "--no-color", order = 100, description = "Write no colours; so does the variable NO_COLOR.")
    private boolean isPlain;

    @Option(names = "--debug", order = 101, description = "On failure, write the stack trace as well.")
    private boolean isDebug;

    @Option(
            names = {"-h", "--help"},
            order = 102,
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and reads it
    private boolean isHelp;

    Session(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    boolean isDebug() {
        return isDebug;
    }

    Paint outPaint() {
        return !isPlain && terminal.hasColors(terminal.outIsTerminal()) ? Paint.COLORS : Paint.NONE;
    }

    private Paint errPaint() {
        return !isPlain && terminal.hasColors(terminal.errIsTerminal()) ? Paint.COLORS : Paint.NONE;
    }

    /** Writes a message on standard error, with its stack trace if that is wanted. */
    void complain(String message) {
        terminal.err().println(errPaint().bold("comity: ") + message);
    }

    void complain(String message, @Nullable Throwable cause) {
        complain(message);
        if (isDebug && cause != null) {
            cause.printStackTrace(terminal.err());
        }
    }
}
