package org.dengta.house;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shell launcher, with JDKs made of a release file and a script that prints its arguments. */
final class LauncherTest {

    private @TempDir Path folder;
    private Path launcher;

    @BeforeEach
    void install_the_launcher_with_no_usual_folders() throws IOException {
        launcher = folder.resolve("my kiosk/bin/dengta");
        Files.createDirectories(launcher.getParent());
        var script = Files.readString(Path.of("src/main/dist/bin/dengta"), UTF_8);
        Files.writeString(launcher, script.replaceAll(" /(usr|opt|Library)/", " /nowhere/"), UTF_8);
    }

    @Test
    void without_a_jdk_it_says_in_two_lines_what_to_install() throws Exception {
        var run = run(Map.of());

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getLast()).contains("Install a JDK 25");
    }

    @Test
    void a_jdk_that_is_too_old_is_passed_over() throws Exception {
        var old = jdk("old", "17.0.15");
        var fit = jdk("fit", "26-ea");

        var run = run(Map.of("DENGTA_JAVA_HOME", old, "JAVA_HOME", fit));

        assertThat(run.lines().getFirst()).isEqualTo("fit");
    }

    @Test
    void the_java_on_the_path_is_found_through_its_links() throws Exception {
        var fit = jdk("fit", "25.0.3");
        var bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of(fit, "bin/java"));

        var run = run(Map.of("PATH", bin + ":/usr/bin:/bin"));

        assertThat(run.lines().getFirst()).isEqualTo("fit");
    }

    @Test
    void arguments_and_exit_code_arrive_as_they_are() throws Exception {
        var run = run(Map.of("JAVA_HOME", jdk("fit", "25")), "scan", "two words", "", "*", "$HOME");

        assertThat(run.exitCode()).isEqualTo(42);
        assertThat(run.lines()).endsWith("scan", "two words", "", "*", "$HOME");
    }

    @Test
    void the_program_learns_its_folder() throws Exception {
        var home = folder.toRealPath().resolve("my kiosk");

        var run = run(Map.of("JAVA_HOME", jdk("fit", "25")));

        assertThat(run.lines()).contains("-Ddengta.home=" + home, home + "/lib/dengta.jar");
    }

    @Test
    void an_installed_program_takes_the_java_it_brings_with_what_that_has_learnt()
            throws Exception {
        var home = installed();

        var run = run(Map.of("JAVA_HOME", jdk("other", "26")));

        assertThat(run.lines().getFirst()).isEqualTo("its own");
        assertThat(run.lines()).contains("-XX:AOTCache=" + home + "/lib/dengta.aot");
    }

    @Test
    void no_other_java_gets_what_its_own_has_learnt() throws Exception {
        installed();

        var run = run(Map.of("DENGTA_JAVA_HOME", jdk("other", "26")));

        assertThat(run.lines().getFirst()).isEqualTo("other");
        assertThat(run.lines()).noneMatch(line -> line.contains("AOT"));
    }

    private Path installed() throws IOException {
        var home = folder.toRealPath().resolve("my kiosk");
        jdk(home.resolve("runtime"), "its own", "25.0.3");
        Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("dengta.aot"));
        return home;
    }

    private String jdk(String name, String version) throws IOException {
        return jdk(folder.resolve("jdks").resolve(name), name, version);
    }

    private static String jdk(Path home, String name, String version) throws IOException {
        var java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n", UTF_8);
        var script = "#!/bin/sh\necho " + name + "\nprintf '%s\\n' \"$@\"\nexit 42\n";
        Files.writeString(java, script, UTF_8);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home.toString();
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", "");
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output.lines().toList());
    }

    private record Run(int exitCode, List<String> lines) {}
}
