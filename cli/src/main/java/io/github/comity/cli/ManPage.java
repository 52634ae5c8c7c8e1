package io.github.comity.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the manual page of the program from what picocli knows of its commands and options, in the macros of man. */
final class ManPage {
    private final StringBuilder out = new StringBuilder();

    private ManPage() {}

    static String of(CommandSpec program) {
        return new ManPage().page(program);
    }

    private String page(CommandSpec program) {
        out.append(".TH COMITY 1 \"\" \"comity\" \"User Commands\"\n");
        section("NAME");
        line(program.name() + " - " + text(program.usageMessage().header()));
        section("SYNOPSIS");
        out.append(".B ").append(escaped(program.name())).append('\n');
        line("COMMAND [OPTIONS] [FILE...]");
        section("DESCRIPTION");
        line("comity is for who has a text or a table and no program: it says which figures of a text cannot all be "
                + "true, writes briefs on two countries, and turns records from one form into another. Data are "
                + "written on standard output, messages and progress on standard error.");
        program.subcommands().values().stream().map(CommandLine::getCommandSpec).forEach(this::command);
        section("OPTIONS OF ALL COMMANDS");
        program.options().forEach(this::option);
        section("EXIT STATUS");
        statuses(program);
        section("ENVIRONMENT");
        item("NO_COLOR", "If it is set and not empty, no colours are written.");
        item("JAVA_OPTS", "Options for Java, such as -Xmx2g for very large inputs.");
        section("EXAMPLES");
        examples(program);
        return out.toString();
    }

    private void command(CommandSpec command) {
        section("comity " + command.name());
        line(text(command.usageMessage().header()));
        out.append(".PP\n");
        StringBuilder synopsis = new StringBuilder(command.qualifiedName()).append(" [OPTIONS]");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            synopsis.append(' ').append(parameter.paramLabel());
            synopsis.append(parameter.arity().max() > 1 ? "..." : "");
        }
        out.append(".B ").append(escaped(synopsis.toString())).append('\n');
        examples(command);
        command.positionalParameters().forEach(p -> item(p.paramLabel(), description(p)));
        List<OptionSpec> own = command.options().stream()
                .filter(o -> command.root().findOption(o.longestName()) == null)
                .sorted(Comparator.comparingInt(OptionSpec::order))
                .toList();
        own.forEach(this::option);
    }

    private void option(OptionSpec option) {
        String names = String.join(", ", option.names());
        item(option.arity().max() > 0 ? names + " " + option.paramLabel() : names, description(option));
    }

    private static String description(ArgSpec argument) {
        return text(argument.description());
    }

    /** The indented lines of a description are examples, the others are words. */
    private void examples(CommandSpec command) {
        for (String line : command.usageMessage().description()) {
            String plain = String.format(line);
            if (plain.startsWith("  ")) {
                out.append(".PP\n.nf\n.RS 4\n").append(escaped(plain.strip())).append("\n.RE\n.fi\n");
            } else if (!plain.isBlank()) {
                out.append(".PP\n");
                line(plain);
            }
        }
    }

    private void statuses(CommandSpec command) {
        for (Map.Entry<String, String> status :
                command.usageMessage().exitCodeList().entrySet()) {
            item(status.getKey().strip(), status.getValue());
        }
    }

    private void section(String name) {
        out.append(".SH \"").append(escaped(name)).append("\"\n");
    }

    private void item(String term, String words) {
        out.append(".TP\n.B ").append(escaped(term)).append('\n');
        line(words);
    }

    private void line(String words) {
        out.append(escaped(words)).append('\n');
    }

    private static String text(String[] lines) {
        return String.format(String.join(" ", lines));
    }

    private static String escaped(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
