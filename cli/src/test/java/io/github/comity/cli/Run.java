package io.github.comity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutures;
import com.samskivert.mustache.Mustache;
import io.github.comity.brief.Brief;
import io.github.comity.communique.CommuniqueReader;
import io.github.comity.cooperation.BilateralCooperation;
import io.github.comity.formats.json.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.core.JsonGenerator;

/** What a run of the program said. */
record Run(int status, String out, String err) {
    /** Runs the program in this process, without a terminal and with nothing to read. */
    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String in, String... args) {
        return on(false, Map.of(), in, args);
    }

    /** Runs the program as on a terminal. */
    static Run on(boolean isTerminal, Map<String, String> environment, String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, isTerminal, environment, in, args);
        return new Run(run.status, out.toString(UTF_8), run.err);
    }

    static Run into(OutputStream out, boolean isTerminal, Map<String, String> environment, String in, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Comity.run(
                new Terminal(
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        out,
                        new PrintStream(err, true, UTF_8),
                        isTerminal,
                        isTerminal,
                        false,
                        environment),
                args);
        return new Run(status, "", err.toString(UTF_8));
    }

    /** Runs the program as a process of its own in a folder. */
    static Run process(Path folder, String in, String... args) throws IOException, InterruptedException {
        Path out = folder.resolveSibling(folder.getFileName() + ".out");
        Path err = folder.resolveSibling(folder.getFileName() + ".err");
        Process process = builder(folder, args)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try (OutputStream to = process.getOutputStream()) {
            to.write(in.getBytes(UTF_8));
        }
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("it did not end: " + List.of(args));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** Where the program and all that it uses lie. */
    private static String classPath() {
        return Stream.of(
                        Comity.class,
                        Brief.class,
                        JsonFormat.class,
                        CommuniqueReader.class,
                        BilateralCooperation.class,
                        ImmutableList.class,
                        InternalFutures.class,
                        JsonGenerator.class,
                        Mustache.class,
                        CommandLine.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    static ProcessBuilder builder(Path folder, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classPath(),
                Comity.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).directory(folder.toFile());
    }
}
