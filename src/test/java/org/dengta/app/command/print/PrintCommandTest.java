package org.dengta.app.command.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.platform.sql.Database;
import org.dengta.printing.label.PretendLabelPrinter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

final class PrintCommandTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void a_badge_goes_by_the_queue_into_the_kiosks_own_folder() throws IOException {
        var printed = kiosk.run("badge", "--guest=G-0001", "--print", "--json");
        assertThat(printed.exitCode()).isZero();
        assertThat(JsonLines.of(printed).getFirst())
                .containsEntry("job", 1)
                .containsEntry("guest", "G-0001")
                .containsEntry("copy", 1)
                .containsEntry("stage", "done");
        var file = kiosk.data().resolve("printed/G-0001-copy1.pdf");
        assertThat(JsonLines.of(kiosk.run("scan", "--json", file.toString())).getFirst())
                .containsEntry("guest", "G-0001");
        assertThat(kiosk.run("badge", "--guest=G-0001", "--print", "--reason=lost").out())
                .contains("2  G-0001  copy 2  已打印 printed");
        assertThat(kiosk.run("print", "list").lines()).hasSize(2);
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void a_failure_keeps_the_job_and_says_what_to_do() throws IOException {
        Files.createDirectory(kiosk.data().resolve("printed"));
        var target = kiosk.data().resolve("printed/G-0001-copy1.pdf");
        Files.createDirectories(target.resolve("in the way"));
        var failed = kiosk.run("badge", "--guest=G-0001", "--print");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).contains("失败 failed [not-written]", "then retry");
        Files.delete(target.resolve("in the way"));
        Files.delete(target);
        var retried = kiosk.run("print", "retry", "1", "--json");
        assertThat(retried.exitCode()).isZero();
        assertThat(JsonLines.of(retried).getFirst()).containsEntry("stage", "done");
        assertThat(target).isRegularFile();
        var again = kiosk.run("print", "retry", "1");
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("[NO_SUCH_JOB]");
        assertThat(kiosk.run("print", "cancel", "9").exitCode()).isEqualTo(1);
        assertThat(kiosk.run("print", "work").exitCode()).isZero();
    }

    @Test
    void while_another_process_prints_a_badge_waits_for_it() throws IOException {
        var lock = kiosk.data().resolve("print.lock");
        try (var channel =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            var waiting = kiosk.run("badge", "--guest=G-0001", "--print");
            assertThat(waiting.exitCode()).isEqualTo(3);
            assertThat(kiosk.run("print", "work").exitCode()).isEqualTo(3);
            assertThat(kiosk.run("batch", "print", "--all").exitCode()).isEqualTo(3);
            assertThat(waiting.err()).contains("Another process prints");
            assertThat(kiosk.run("print", "list").out()).contains("等待中 queued");
        }
        assertThat(kiosk.run("print", "work").out()).contains("已打印 printed");
    }

    @Test
    void what_a_crash_left_at_printing_waits_for_a_person() throws IOException {
        kiosk.run("badge", "--guest=G-0001", "--print");
        var file = kiosk.data().resolve("printed/G-0001-copy1.pdf");
        Files.delete(file);
        try (var database = Database.open(kiosk.data().resolve("dengta.db"))) {
            assertThat(database.update("UPDATE print_job SET stage = 'PRINTING'")).isEqualTo(1);
        }
        assertThat(kiosk.run("print", "work").exitCode()).isEqualTo(1);
        assertThat(kiosk.run("print", "work").exitCode()).isEqualTo(1);
        assertThat(kiosk.run("print", "list").out())
                .contains("需处理 needs attention [interrupted]", "Look whether it came out");
        assertThat(file).doesNotExist();
        assertThat(kiosk.run("print", "retry", "1").exitCode()).isZero();
        assertThat(file).isRegularFile();
    }

    @Test
    void another_copy_asks_why_and_a_lost_badge_gets_a_new_code() {
        kiosk.run("badge", "--guest=G-0001", "--print");
        var asked = kiosk.run("badge", "--guest=G-0001", "--print");
        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.err()).contains("[REASON_NEEDED]", "lost, damaged, misprint or changed");
        kiosk.run("badge", "--guest=G-0001", "--print", "--reason=misprint");
        kiosk.run("badge", "--guest=G-0001", "--print", "--reason=changed");
        var printed = kiosk.data().resolve("printed");
        assertThat(decoded(printed, 2)).isEqualTo(decoded(printed, 1));
        assertThat(decoded(printed, 3)).isNotEqualTo(decoded(printed, 1));
        var old = kiosk.run("scan", "--json", printed.resolve("G-0001-copy1.pdf").toString());
        assertThat(old.out()).contains("revoked");
    }

    private String decoded(Path folder, int copy) {
        return kiosk.run("decode", folder.resolve("G-0001-copy" + copy + ".pdf").toString())
                .out()
                .split("\t", -1)[1];
    }

    @Test
    void a_batch_prints_whom_it_may_and_can_be_listed() throws IOException {
        var printed = kiosk.run("batch", "print", "--all", "--json");
        assertThat(printed.exitCode()).isZero();
        var batch = JsonLines.of(printed).getLast();
        assertThat(batch).containsEntry("stage", "done").containsEntry("passedOver", 0);
        assertThat(batch.get("done")).isEqualTo(batch.get("total"));
        assertThat(kiosk.run("batch", "list").out()).contains("已完成 done");
        assertThat(kiosk.run("batch", "pause", "1").err()).contains("[NO_SUCH_BATCH]");
        var spoilt = kiosk.run("batch", "resume", "1", "--from=1", "--json");
        assertThat(spoilt.exitCode()).isZero();
        assertThat(kiosk.data().resolve("printed/G-0001-copy2.pdf")).isRegularFile();
        assertThat(kiosk.run("batch", "print", "--delegation=nowhere").exitCode()).isEqualTo(1);
    }

    @Test
    void badges_of_a_layout_come_out_of_the_printer_that_is_named_for_it() throws IOException {
        var cards = Files.createDirectories(folder.resolve("cards"));
        var desk = kiosk.other("kiosk-7").withList();
        desk.configured(
                "printers: {cards: {folder: '%s'}}\nprinter-for: {a6: cards, cr80: cards}"
                        .formatted(cards));
        desk.run("badge", "--guest=G-0001", "--print");
        assertThat(cards.resolve("G-0001-copy1.pdf")).isRegularFile();
        desk.run("batch", "print", "--all");
        assertThat(cards.resolve("S-0001-copy1.pdf")).isRegularFile();
        var printers = JsonLines.of(desk.run("print", "printers", "--json"));
        assertThat(printers).extracting(it -> it.get("printer")).startsWith("cards").hasSize(2);
        assertThat(printers.getFirst().get("layouts")).hasToString("[a6, cr80]");
        assertThat(desk.run("print", "printers").out()).contains("← a6, cr80");
    }

    @Test
    void a_badge_that_its_printer_does_not_take_is_told_and_still_waits() throws IOException {
        try (var printer = new PretendLabelPrinter()) {
            printer.has("paper");
            var desk = kiosk.other("kiosk-9").withList();
            var labels = "printers: {labels: {label: 'tcp://127.0.0.1:%d', dpi: 203}}";
            desk.configured(labels.formatted(printer.port()) + "\nprinter-for: {a6: labels}");
            var waiting = desk.run("badge", "--guest=G-0001", "--print", "--wait=1");
            assertThat(waiting.exitCode()).isEqualTo(1);
            assertThat(waiting.out()).contains("等待中 queued [media-empty]");
            assertThat(desk.run("print", "work", "--wait=1").exitCode()).isEqualTo(1);
        }
    }

    @Test
    void only_the_roles_that_kiosk_yaml_names_print_a_second_badge() throws IOException {
        var desk = kiosk.other("kiosk-8").withList();
        desk.configured("reprints: {copies: [desk, supervisor], re-issues: [supervisor]}");
        var first = desk.run("badge", "--guest=G-0001", "--print", "--operator=desk-1");
        assertThat(first.exitCode()).isZero();
        assertThat(reprinted(desk, "damaged", "desk-1").exitCode()).isZero();
        var refused = reprinted(desk, "lost", "desk-1");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("[NOT_ALLOWED]", "reprint lost", ": supervisor");
        assertThat(reprinted(desk, "damaged", "nobody").err()).contains("desk, supervisor");
        var file = folder.resolve("again.pdf").toString();
        assertThat(desk.run("badge", "--guest=G-0001", "--out=" + file, "--operator=nobody").err())
                .contains("[NOT_ALLOWED]");
        assertThat(reprinted(desk, "lost", "supervisor-1").exitCode()).isZero();
        assertThat(desk.run("print", "list").lines()).hasSize(3);
    }

    private static KioskProgram.Ended reprinted(KioskProgram desk, String why, String operator) {
        return desk.run(
                "badge", "--guest=G-0001", "--print", "--reason=" + why, "--operator=" + operator);
    }

    @Test
    void somebody_not_approved_is_not_queued() {
        var ended = kiosk.run("badge", "--guest=G-0002", "--print");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("[NOT_APPROVED]");
        assertThat(kiosk.run("print", "list").out()).isEmpty();
    }

    @Test
    void one_says_either_where_the_file_goes_or_that_it_is_printed() {
        assertThat(kiosk.run("badge", "--guest=G-0001").exitCode()).isEqualTo(2);
        var both = kiosk.run("badge", "--guest=G-0001", "--print", "--out=" + folder);
        assertThat(both.exitCode()).isEqualTo(2);
        assertThat(both.err()).contains("either --out FILE|DIR or --print");
    }

    @Test
    void the_doctor_says_where_badges_come_out() {
        assertThat(kiosk.run("doctor").out()).contains("badges 证件打印: printed to ", "printed");
    }
}
