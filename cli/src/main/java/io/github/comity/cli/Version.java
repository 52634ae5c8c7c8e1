package io.github.comity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, which the build writes into its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"comity " + number()};
    }

    static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            String version = properties.getProperty("version", "");
            return version.startsWith("$") ? "of a build without Maven" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
