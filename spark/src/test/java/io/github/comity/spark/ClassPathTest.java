package io.github.comity.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** All tests of this module run on the libraries that Spark brings, and on its Jackson beside ours. */
class ClassPathTest {
    private static String version(String artifact) throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                ImmutableList.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    @Test
    void libraries_areThoseOfSpark() throws IOException {
        assertThat(version("com.google.guava/guava")).isEqualTo("33.6.0-jre");
        assertThat(com.fasterxml.jackson.core.json.PackageVersion.VERSION).hasToString("2.21.2");
        assertThat(tools.jackson.core.json.PackageVersion.VERSION.getMajorVersion())
                .isEqualTo(3);
        assertThat(Session.SPARK.version()).isEqualTo("4.2.0");
    }
}
