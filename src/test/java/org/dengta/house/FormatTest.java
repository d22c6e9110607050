package org.dengta.house;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.googlejavaformat.java.Main;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The formatter is the one authority on looks: google-java-format in its AOSP style. */
final class FormatTest {

    @Test
    void every_file_is_formatted() throws Exception {
        assertThat(unformattedBelow(Path.of("src")))
                .as("unformatted files; .ci/format puts them right")
                .isEmpty();
    }

    @Test
    void an_unformatted_file_is_found(@TempDir Path folder) throws Exception {
        var planted = folder.resolve("Planted.java");
        Files.writeString(planted, "class  Planted {int a;}", UTF_8);

        assertThat(unformattedBelow(folder)).containsExactly(planted.toString());
    }

    private static List<String> unformattedBelow(Path folder) throws Exception {
        var out = new StringWriter();
        var errors = new StringWriter();
        try (Stream<Path> files = Files.walk(folder)) {
            var sources = files.map(Path::toString).filter(file -> file.endsWith(".java"));
            new Main(new PrintWriter(out), new PrintWriter(errors), InputStream.nullInputStream())
                    .format(
                            Stream.concat(Stream.of("--aosp", "--dry-run"), sources)
                                    .toArray(String[]::new));
        }
        return Stream.of(out, errors).flatMap(written -> written.toString().lines()).toList();
    }
}
