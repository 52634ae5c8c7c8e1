package io.github.comity.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code comity}: whether the figures of a text can all be true, and what follows from them. */
@Command(
        name = "comity",
        header = "Whether the figures of a text can all be true, and what follows from them.",
        description = {
            "  comity check communique.txt",
            "  comity check -r --parties KAZ,CZE archive",
            "  comity brief communique.txt -o page.html",
            "  comity calc \"626.8 million USD (+48.4%%)\"",
            "  comity check --help",
            "",
            "Data are written on standard output, messages on standard error."
        },
        exitCodeList = {Exit.CONSISTENT_TEXT, Exit.CONTRADICTION_TEXT, Exit.TROUBLE_TEXT},
        versionProvider = Version.class)
public final class Comity implements Runnable {
    /** What picocli says of a value that is none of some. */
    private static final Pattern CHOICE = Pattern.compile(
            "Invalid value for (?:option '([^']+)'.*?|positional parameter.*\\((\\w+)\\)): expected one of \\[(.*)] "
                    + "\\(case-insensitive\\) but was '(.*)'",
            Pattern.DOTALL);

    private static final Pattern NUMBER =
            Pattern.compile("Invalid value for option '([^']+)'.*: '(.*)' is not an? (?:int|long)", Pattern.DOTALL);

    private static final ImmutableMap<String, Function<Session, Object>> COMMANDS =
            ImmutableMap.<String, Function<Session, Object>>builder()
                    .put("check", CheckCommand::new)
                    .put("brief", BriefCommand::new)
                    .put("read", ReadCommand::new)
                    .put("convert", ConvertCommand::new)
                    .put("calc", CalcCommand::new)
                    .put("mirror", MirrorCommand::new)
                    .put("completion", CompletionCommand::new)
                    .put("man", ManCommand::new)
                    .buildOrThrow();

    /** The commands that tell of all commands. */
    private static final ImmutableSet<String> OF_ALL = ImmutableSet.of("completion", "man");

    @SuppressWarnings("UnusedVariable") // picocli sets its options
    @Mixin
    private final Session session;

    @Option(
            names = {"-V", "--version"},
            order = 103,
            versionHelp = true,
            description = "Show the version and end.")
    @SuppressWarnings("UnusedVariable") // picocli sets it, and reads it
    private boolean isVersion;

    private @Nullable CommandLine line;

    private Comity(Session session) {
        this.session = session;
    }

    /**
     * Runs the program and ends the process with its status: 0 if all went well, 1 if figures were found that cannot
     * all be true, 2 if the use was wrong or something could not be read or written.
     *
     * @param args the command, its options and files
     */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs the program and tells its status. */
    static int run(Terminal terminal, String... args) {
        Session session = new Session(terminal);
        try {
            String[] asked = helpOf(args);
            return line(session, called(asked)).execute(asked);
        } catch (OutOfMemoryError e) {
            session.complain("there is too little memory; give more with JAVA_OPTS=-Xmx2g", e);
            return Exit.TROUBLE;
        } catch (StackOverflowError e) {
            session.complain("something nests too deep to be read", e);
            return Exit.TROUBLE;
        }
    }

    /** The words "help check" are taken for "check --help". */
    private static String[] helpOf(String... args) {
        if (args.length == 0 || args.length > 2 || !args[0].equals("help")) {
            return args;
        }
        if (args.length == 1) {
            return new String[] {"--help"};
        }
        return COMMANDS.containsKey(args[1]) ? new String[] {args[1], "--help"} : new String[] {args[1]};
    }

    /** The command that is called, if it needs no other; null where all must be known, as for help and completion. */
    private static @Nullable String called(String... args) {
        boolean isAlone = args.length > 0 && COMMANDS.containsKey(args[0]) && !OF_ALL.contains(args[0]);
        return isAlone ? args[0] : null;
    }

    /** The program as picocli knows it, with all its commands. */
    static CommandLine line(Session session) {
        return line(session, null);
    }

    /** The program with one of its commands, which is the sooner ready, or with all of them. */
    private static CommandLine line(Session session, @Nullable String called) {
        Comity comity = new Comity(session);
        CommandLine line = new CommandLine(comity, CommandLine.defaultFactory());
        comity.line = line;
        COMMANDS.forEach((name, command) -> {
            if (called == null || called.equals(name)) {
                line.addSubcommand(command.apply(session));
            }
        });
        PrintWriter out = new PrintWriter(session.terminal().out(), true, StandardCharsets.UTF_8);
        line.setOut(out);
        line.setErr(new PrintWriter(session.terminal().err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                session.terminal().hasColors(session.terminal().outIsTerminal())
                        ? CommandLine.Help.Ansi.ON
                        : CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(session.terminal().outIsTerminal());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, args) -> misused(session, e, args));
        line.setExecutionExceptionHandler(failed(session));
        helped(line);
        return line;
    }

    /** Puts the examples first in the help of each command. */
    private static void helped(CommandLine line) {
        UsageMessageSpec help = line.getCommandSpec().usageMessage();
        help.descriptionHeading("%nExamples:%n");
        help.synopsisHeading("%nUsage: ");
        help.parameterListHeading("%n");
        help.optionListHeading("%nOptions:%n");
        help.commandListHeading("%nCommands:%n");
        help.exitCodeListHeading("%nExit status:%n");
        help.sortOptions(false);
        help.abbreviateSynopsis(true);
        line.setHelpSectionKeys(ImmutableList.of(
                UsageMessageSpec.SECTION_KEY_HEADER,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
                UsageMessageSpec.SECTION_KEY_DESCRIPTION,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
                UsageMessageSpec.SECTION_KEY_SYNOPSIS,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_OPTION_LIST,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
                UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST));
        line.getSubcommands().values().forEach(Comity::helped);
    }

    private static int misused(Session session, ParameterException e, String... args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        StringBuilder message = new StringBuilder(Shown.of(inWords(e)));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            message.append("; did you mean ")
                    .append(String.join(" or ", unmatched.getSuggestions()))
                    .append('?');
        } else {
            likeAnOption(line, args)
                    .ifPresent(a -> message.append("; '")
                            .append(Shown.of(a))
                            .append("' begins like an option: write -- and a blank before it if it is none"));
        }
        session.complain(message.toString(), e);
        session.terminal().err().println("'" + name + " --help' shows how it is used.");
        return Exit.TROUBLE;
    }

    /** The first of some arguments that begins with a minus and is no option of a command. */
    private static Optional<String> likeAnOption(CommandLine line, String... args) {
        return Arrays.stream(args)
                .takeWhile(a -> !a.equals("--"))
                .filter(a -> a.length() > 1 && a.startsWith("-"))
                .filter(a -> !line.getCommandSpec()
                        .optionsMap()
                        .containsKey(Splitter.on('=').split(a).iterator().next()))
                .findFirst();
    }

    /** What the parser of the line says, in the words of this command. */
    private static String inWords(ParameterException e) {
        boolean isCommand = e instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !e.getCommandLine().getSubcommands().isEmpty();
        if (isCommand) {
            return "there is no command '%s'"
                    .formatted(((UnmatchedArgumentException) e).getUnmatched().get(0));
        }
        Matcher choice = CHOICE.matcher(String.valueOf(e.getMessage()));
        if (choice.matches()) {
            String what = choice.group(1) == null ? choice.group(2) : choice.group(1);
            return "%s must be one of %s, but was '%s'".formatted(what, choice.group(3), choice.group(4));
        }
        Matcher number = NUMBER.matcher(String.valueOf(e.getMessage()));
        if (number.matches()) {
            return "%s must be a whole number, but was '%s'; write it in digits"
                    .formatted(number.group(1), number.group(2));
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            return first instanceof OptionSpec option
                    ? "%s must be followed by %s, but was not".formatted(option.longestName(), first.paramLabel())
                    : "%s must be given, but was not".formatted(first.paramLabel());
        }
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "'%s' is one argument too many; leave it out, or put what has blanks in quotation marks"
                    .formatted(unmatched.getUnmatched().get(0));
        }
        return String.valueOf(e.getMessage());
    }

    private static IExecutionExceptionHandler failed(Session session) {
        return (e, line, result) -> {
            if (e instanceof ParameterException wrong) {
                return misused(session, wrong);
            }
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof Failure) {
                    break;
                }
                if (cause instanceof IOException io) {
                    return unwritten(session, io);
                }
            }
            boolean isExpected = e instanceof Failure || e instanceof IllegalArgumentException;
            String told = String.valueOf(e.getMessage());
            String message = Shown.of(e instanceof Failure ? told : InWords.of(told));
            session.complain(
                    isExpected
                            ? message
                            : "a fault in comity: %s; run again with --debug and report it"
                                    .formatted(e.getClass().getSimpleName()),
                    e);
            return Exit.TROUBLE;
        };
    }

    /** Standard output could not be written: quietly, if who reads it has gone. */
    private static int unwritten(Session session, IOException e) {
        String message = String.valueOf(e.getMessage());
        if (session.terminal().isBrokenPipe(message)) {
            return Exit.CLOSED_PIPE;
        }
        session.complain("standard output: it cannot be written: " + Shown.of(message), e);
        return Exit.TROUBLE;
    }

    @Override
    public void run() {
        if (line != null) {
            line.usage(line.getErr());
            throw new ParameterException(line, "a command must be named, but was not");
        }
    }
}
