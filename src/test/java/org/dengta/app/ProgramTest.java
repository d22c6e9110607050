package org.dengta.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.KioskProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

final class ProgramTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() {
        kiosk = new KioskProgram(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "guests",
                "guests import",
                "guests list",
                "guests show",
                "guests export",
                "invite",
                "scan",
                "decode",
                "camera",
                "camera list",
                "camera test",
                "badge",
                "credential",
                "credential list",
                "credential revoke",
                "headcount",
                "journal",
                "journal list",
                "journal verify",
                "journal rebuild",
                "keys",
                "keys list",
                "keys rotate",
                "doctor",
                "bench",
                "bench admission",
                "bench letters",
                "bench reading",
                "tour"
            })
    void every_command_tells_its_use_and_version(String command) {
        var help = bare((command + " --help").strip());
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: dengta " + command);
        assertThat(help.out()).contains("--config", "--data", "--json");
        assertThat(help.err()).isEmpty();
        var version = bare((command + " --version").strip());
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).startsWith("dengta ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "dance",
                "scan",
                "scan --gate",
                "badge --all",
                "badge --out x.pdf",
                "badge --guest G-1 --all --out x",
                "guests",
                "guests import",
                "journal",
                "credential revoke --guest G-1",
                "headcount --format xml",
                "bench admission --people none"
            })
    void wrong_usage_ends_with_2_and_says_so(String command) {
        var ended = bare(command);
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isNotBlank();
    }

    @Test
    void without_a_command_the_commands_are_told() {
        var ended = kiosk.bare("");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("Usage: dengta", "guests", "scan", "headcount");
    }

    @Test
    void an_operator_that_is_no_id_is_wrong_usage() throws IOException {
        kiosk.withList();
        var ended = kiosk.run("keys", "list", "--operator", "desk-2");
        assertThat(ended.exitCode()).isZero();
        var wrong = kiosk.runWith("4711\n", "scan", "-", "--operator", "Desk 2");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("Desk 2").doesNotContain("UNEXPECTED");
    }

    @Test
    void a_faulty_configuration_is_told_whole_and_nothing_starts() throws IOException {
        var config = Files.createDirectory(folder.resolve("config"));
        var ended =
                kiosk.bare(
                        "",
                        "keys",
                        "list",
                        "--config",
                        config.toString(),
                        "--data",
                        "" + kiosk.data());
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err())
                .contains(
                        "[CONFIG_FAULTY]",
                        "event.yaml",
                        "kiosk.yaml",
                        "程序没有启动",
                        "Nothing was started");
        assertThat(kiosk.data()).doesNotExist();
    }

    @Test
    void a_data_folder_that_cannot_be_made_ends_with_3_in_both_languages() throws IOException {
        Files.writeString(kiosk.data(), "a file where a folder should be");
        var ended = kiosk.run("keys", "list");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[STORE_READ_ONLY]", "数据文件夹不可写", "cannot be written");
    }

    @Test
    void a_store_without_its_keys_is_not_given_new_ones() throws IOException {
        kiosk.withList();
        Files.delete(kiosk.data().resolve("keys.properties"));
        var ended = kiosk.run("guests", "list");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[KEYS_MISSING]", "The event's keys are missing");
        assertThat(kiosk.data().resolve("keys.properties")).doesNotExist();
    }

    @Test
    void keys_without_their_store_never_start_an_empty_one() throws IOException {
        kiosk.withList();
        Files.delete(kiosk.data().resolve("dengta.db"));
        for (var command : new String[] {"guests list", "journal verify", "headcount", "doctor"}) {
            var ended = kiosk.run(command.split(" "));
            assertThat(ended.exitCode()).isEqualTo(3);
            assertThat(ended.out() + ended.err()).contains("STORE_MISSING");
        }
        var imported = kiosk.run("guests", "import", folder.resolve("list.csv").toString());
        assertThat(imported.exitCode()).isEqualTo(3);
        assertThat(imported.err()).contains("[STORE_MISSING]", "keys.properties", "移走密钥文件");
        assertThat(kiosk.data().resolve("dengta.db")).doesNotExist();
        Files.delete(kiosk.data().resolve("keys.properties"));
        kiosk.withList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guests list",
                "guests show G-0001",
                "guests export x.csv",
                "invite --all --out x",
                "scan -",
                "badge --all --out x",
                "credential list --guest G-0001",
                "credential revoke --guest G-0001 --reason lost --kind badge",
                "headcount",
                "journal list",
                "journal verify",
                "keys list",
                "keys rotate"
            })
    void where_nothing_is_only_an_import_makes_a_kiosk(String command) throws IOException {
        var ended = kiosk.run(command.split(" "));
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[NOTHING_HERE]", kiosk.data().toString(), "--data");
        assertThat(kiosk.data()).doesNotExist();
        Files.createDirectory(kiosk.data());
        assertThat(kiosk.run(command.split(" ")).err()).contains("[NOTHING_HERE]");
        assertThat(kiosk.data()).isEmptyDirectory();
    }

    @Test
    void a_doctor_notes_where_nothing_is_yet_and_makes_nothing() {
        var ended = kiosk.run("doctor");
        assertThat(ended.out()).contains("! store", "nothing here yet", "guests import");
        assertThat(ended.exitCode()).isZero();
        assertThat(kiosk.data()).doesNotExist();
    }

    @Test
    void keys_of_another_store_are_refused() throws IOException {
        kiosk.withList();
        var other = new KioskProgram(Files.createDirectory(folder.resolve("other")));
        other.withList();
        var keys = kiosk.data().resolve("keys.properties");
        Files.write(keys, Files.readAllBytes(other.data().resolve("keys.properties")));
        assertThat(kiosk.run("guests", "list").err()).contains("[KEYS_WRONG]");
        Files.writeString(keys, "data=nonsense", StandardCharsets.UTF_8);
        var damaged = kiosk.run("guests", "list");
        assertThat(damaged.exitCode()).isEqualTo(3);
        assertThat(damaged.err()).contains("[KEYS_UNREADABLE]").doesNotContain("nonsense");
    }

    @Test
    void a_file_that_is_no_store_is_left_alone() throws IOException {
        kiosk.withList();
        var store = kiosk.data().resolve("dengta.db");
        Files.writeString(store, "no database at all ".repeat(100));
        var ended = kiosk.run("guests", "list");
        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.err()).contains("[STORE_DAMAGED]");
        assertThat(store).hasContent("no database at all ".repeat(100));
    }

    @Test
    void an_error_of_the_machine_is_told_in_words_and_without_a_trace() throws IOException {
        kiosk.withList();
        var err = new StringWriter();
        var streams =
                new Streams(
                        new BufferedReader(new Exhausted()),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err));
        var published = new ArrayList<LogRecord>();
        var log = Logger.getLogger("org.dengta");
        var listener = new Listener(published);
        log.addHandler(listener);
        var exitCode =
                new Program(streams, kiosk.clock())
                        .run("scan", "-", "--config=kiosk-config", "--data=" + kiosk.data());
        log.removeHandler(listener);
        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString())
                .contains("[UNEXPECTED]", "OutOfMemoryError (", ".java:")
                .doesNotContain("张伟", "\tat ");
        assertThat(published).isEmpty();
    }

    /** Standard input that no memory is left for. */
    private static final class Exhausted extends Reader {
        @Override
        public int read(char[] buffer, int from, int length) {
            throw new OutOfMemoryError("张伟");
        }

        @Override
        public void close() {}
    }

    /** What would have come onto the screen from the log. */
    private static final class Listener extends Handler {
        private final List<LogRecord> published;

        Listener(List<LogRecord> published) {
            this.published = published;
        }

        @Override
        public void publish(LogRecord message) {
            published.add(message);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private Ended bare(String command) {
        return kiosk.bare("", command.isEmpty() ? new String[0] : command.split(" "));
    }
}
