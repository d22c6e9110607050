package org.dengta.app.command.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

final class CustodyCommandsTest {
    private static final String LIST =
            """
            编号,类别,中文姓名,英文姓名,单位,代表团,审核状态,回复,参会方式
            G-0001,mayor,林海,Lin Hai,威海市人民政府,威海市代表团,通过,确认,现场
            G-0002,mayor,何梅,He Mei,威海市人民政府,威海市代表团,通过,确认,现场
            G-0003,expert,,Zoë Düğün-O’Connor,Ville de Lyon,里昂代表团,通过,确认,现场
            """;

    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder);
        var file = kiosk.write("list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(kiosk.run("guests", "import", file.toString()).exitCode()).isZero();
    }

    @Test
    void a_liaison_officer_signs_once_for_all_badges_of_the_delegation() throws IOException {
        kiosk.run("batch", "print", "--all");
        assertThat(kiosk.run("badges", "uncollected", "--json").lines()).hasSize(3);
        var paper = folder.resolve("receipt.pdf");
        var given = handOver("--to=王芳", "--document=passport", "--receipt=" + paper, "--json");
        assertThat(given.exitCode()).isZero();
        assertThat(JsonLines.of(given))
                .extracting(line -> line.get("guest"), line -> line.get("outcome"))
                .containsExactlyInAnyOrder(
                        tuple("G-0001", "handed-over"), tuple("G-0002", "handed-over"));
        var number = String.valueOf(JsonLines.of(given).getFirst().get("receipt"));
        assertThat(number).startsWith("kiosk-1-2410");
        var facts = kiosk.run("journal", "list", "--json").out();
        assertThat(facts.lines().filter(line -> line.contains("badge-handed-over")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("liaison", "passport", number))
                .noneSatisfy(line -> assertThat(line).contains("王芳"));
        var again = folder.resolve("again.pdf");
        assertThat(kiosk.run("badges", "receipt", number, "--out=" + again).exitCode()).isZero();
        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(paper));
    }

    @Test
    void what_cannot_be_handed_over_is_told() {
        assertThat(handOver("--to=王芳").exitCode()).isEqualTo(1);
        assertThat(handOver("--to= ").exitCode()).isEqualTo(2);
        assertThat(handOver("--to=王芳", "--operator=nobody").err()).contains("[NOT_ALLOWED]");
        var out = "--out=" + folder.resolve("r.pdf");
        assertThat(kiosk.run("badges", "receipt", "none", out).exitCode()).isEqualTo(1);
    }

    @Test
    void a_delegation_without_a_name_is_nobodys() {
        kiosk.run("batch", "print", "--all");
        var blank = kiosk.run("badges", "hand-over", "--delegation", "", "--to=王芳");
        assertThat(blank.exitCode()).isEqualTo(2);
        assertThat(kiosk.run("batch", "print", "--delegation", " ").exitCode()).isEqualTo(2);
    }

    @Test
    void two_receipts_of_the_same_second_have_numbers_of_their_own() throws IOException {
        kiosk.run("batch", "print", "--all");
        var first = handOver("--to=王芳", "--json");
        var lyon = "--delegation=里昂代表团";
        var second = kiosk.run("badges", "hand-over", lyon, "--to=李雷", "--json");
        assertThat(second.exitCode()).isZero();
        assertThat(receipt(second)).isEqualTo(receipt(first) + "-2");
    }

    @Test
    void whoever_is_off_the_list_stays_on_the_receipt_by_number() throws IOException {
        kiosk.run("batch", "print", "--all");
        var number = receipt(handOver("--to=王芳", "--json"));
        assertThat(kiosk.run("guests", "remove", "G-0001").exitCode()).isZero();
        var paper = folder.resolve("r.pdf");
        assertThat(kiosk.run("badges", "receipt", number, "--out=" + paper).exitCode()).isZero();
        try (var document = Loader.loadPDF(paper.toFile())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("G-0001", "G-0002", "威海市代表团").doesNotContain("林海");
        }
        kiosk.run("guests", "remove", "G-0002");
        assertThat(kiosk.run("badges", "receipt", number, "--out=" + paper).exitCode()).isZero();
    }

    private static String receipt(KioskProgram.Ended given) throws IOException {
        return String.valueOf(JsonLines.of(given).getFirst().get("receipt"));
    }

    @Test
    void nobody_blocked_is_given_a_badge_by_way_of_the_delegation() {
        kiosk.run("batch", "print", "--all");
        kiosk.run("block", "--guest=G-0002", "--reason=misuse", "--operator=supervisor-1");
        var given = handOver("--to=王芳", "--json");
        assertThat(given.exitCode()).isEqualTo(1);
        assertThat(given.out()).contains("handed-over").contains("person-blocked");
    }

    @Test
    void the_nightly_list_says_what_lies_at_the_desk() {
        kiosk.run("badge", "--guest=G-0001", "--print");
        kiosk.run("badge", "--guest=G-0003", "--print");
        kiosk.clock().moveBy(Duration.ofHours(10));
        var listed = kiosk.run("badges", "uncollected");
        assertThat(listed.exitCode()).isEqualTo(1);
        assertThat(listed.out())
                .contains("威海市代表团  G-0001  林海  mayor  copy 1  10:00 h", "expert  1");
        for (var name : List.of("list.csv", "list.xlsx")) {
            var file = folder.resolve(name);
            kiosk.run("badges", "uncollected", "--out=" + file);
            assertThat(file).isNotEmptyFile();
        }
        assertThat(kiosk.run("badges", "uncollected", "--out=list.txt").exitCode()).isEqualTo(2);
        assertThat(kiosk.run("badges", "uncollected", "--category=expert", "--json").lines())
                .hasSize(1);
        kiosk.run("hand-over", "--guest=G-0003", "--document=id-card");
        assertThat(kiosk.run("badges", "uncollected", "--category=expert").exitCode()).isZero();
    }

    @Test
    void copies_are_listed_with_kind_and_reason() throws IOException {
        kiosk.run("badge", "--guest=G-0001", "--print");
        kiosk.run("badge", "--guest=G-0001", "--print", "--reason=damaged");
        kiosk.run("badge", "--guest=G-0001", "--print", "--reason=lost");
        var copies = JsonLines.of(kiosk.run("print", "copies", "--json"));
        assertThat(copies)
                .extracting(copy -> copy.get("kind") + " " + copy.get("reason"))
                .containsExactly("first first", "reprint damaged", "re-issue lost");
        assertThat(kiosk.run("print", "copies", "--again").out()).contains("re-issue lost=1");
        var file = folder.resolve("copies.csv");
        kiosk.run("print", "copies", "--out=" + file);
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    private KioskProgram.Ended handOver(String... more) {
        var line = new ArrayList<String>();
        line.addAll(List.of("badges", "hand-over", "--delegation=威海市代表团"));
        line.addAll(List.of(more));
        return kiosk.run(line.toArray(String[]::new));
    }
}
