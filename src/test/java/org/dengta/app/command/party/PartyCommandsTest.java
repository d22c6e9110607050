package org.dengta.app.command.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parties and delegations on the command line. */
final class PartyCommandsTest {
    private static final String GATE = "guest-entrance";
    private static final String LIST =
            """
            编号,类别,中文姓名,英文姓名,审核状态,回复,参会方式,外部码,代表团,随行对象编号
            L-1,state-leader,林海,Lin Hai,通过,确认,现场,EXPO/1,,
            C-1,companion,张三,Zhang San,通过,无,现场,,,L-1
            C-2,companion,李四,Li Si,通过,确认,现场,,,L-1
            C-3,companion,王五,Wang Wu,待审,确认,现场,,,L-1
            M-1,mayor,何梅,He Mei,通过,确认,现场,EXPO/5,威海,
            M-2,mayor,周平,Zhou Ping,通过,确认,现场,,威海,
            D-1,delegation,威海,Weihai,通过,确认,现场,EXPO/9,威海,
            """;

    @TempDir private Path folder;
    private KioskProgram kiosk;

    /** On a configuration in which a code may stand for a delegation. */
    @BeforeEach
    void start() throws IOException {
        kiosk = new KioskProgram(folder).other("kiosk-1");
        var event = kiosk.config().resolve("event.yaml");
        Files.writeString(
                event,
                Files.readString(event)
                        .replaceFirst(
                                "(?m)^categories:\n",
                                "categories:\n  - {id: delegation, number: 99, audience: guest,"
                                        + " bearer: delegation, colour: \"#123456\", symbol: D,"
                                        + " name: {zh: 代表团, en: Delegation}}\n"));
        var file = kiosk.write("list.csv", LIST.getBytes(StandardCharsets.UTF_8));
        var ended = kiosk.run("guests", "import", file.toString());
        assertThat(ended.exitCode()).as(ended.toString()).isZero();
    }

    @Test
    void a_delegation_nobody_belongs_to_is_a_negative_answer() {
        var ended = kiosk.run("delegation", "list", "--delegation=Nobody");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("该代表团", "this delegation", "Nobody");
    }

    @Test
    void companions_are_listed_when_none_is_ticked() throws IOException {
        var listed = kiosk.run("party", "--principal", "L-1", "--json");
        assertThat(listed.exitCode()).isZero();
        assertThat(JsonLines.of(listed))
                .extracting(it -> it.get("guest"))
                .containsExactly("C-2", "C-3", "C-1");
        assertThat(kiosk.run("party", "--principal", "L-1").lines().getFirst())
                .startsWith("C-2  李四 · Li Si · ")
                .endsWith("approved confirmed on-site");
        assertThat(kiosk.run("party", "--principal", "C-1").out()).contains("names nobody");
        assertThat(kiosk.run("party", "--principal", "L-9").err()).contains("NO_SUCH_PERSON");
    }

    @Test
    void a_party_passes_and_bystanders_read_no_name() throws IOException {
        var ended = party("--with=C-1,C-2");
        assertThat(ended.exitCode()).isZero();
        assertThat(ended.lines().getFirst()).isEqualTo("✔ 礼宾一行3人 · Protocol party of 3");
        assertThat(ended.lines()).hasSize(4);
        assertThat(ended.out()).doesNotContain("林海", "张三", "Lin Hai", "L-1", "C-1");
        assertThat(inside()).isEqualTo(3);
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void all_of_a_party_wait_for_one_who_may_not_enter() throws IOException {
        var ended = party("--all");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.out())
                .contains("Nobody was let through", "✘ 王五 · Wang Wu", "审核尚未完成")
                .doesNotContain("张三");
        assertThat(JsonLines.of(party("--all", "--json")))
                .containsExactly(
                        Map.of(
                                "outcome",
                                "turned-away",
                                "people",
                                List.of(Map.of("guest", "C-3", "code", "not-approved"))));
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
        assertThat(party("--with", "M-1").out()).contains("Not of this party by the list: M-1");
    }

    @Test
    void only_protocol_and_supervisors_take_people_through() {
        for (var operator : List.of("door-1", "desk-1")) {
            var ended =
                    kiosk.run(
                            "party",
                            "--principal=L-1",
                            "--gate=" + GATE,
                            "--all",
                            "--operator=" + operator);
            assertThat(ended.exitCode()).isEqualTo(1);
            assertThat(ended.err()).contains("NOT_ALLOWED");
        }
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void a_delegations_code_opens_its_list() throws IOException {
        var listed = kiosk.run("delegation", "list", "--code", "EXPO/9", "--gate", GATE, "--json");
        assertThat(JsonLines.of(listed))
                .extracting(it -> it.get("guest"))
                .containsExactly("M-1", "M-2");
        var person = kiosk.run("delegation", "list", "--code", "EXPO/5", "--gate", GATE);
        assertThat(person.exitCode()).as("a code of one person").isEqualTo(1);
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
        var scanned = kiosk.runWith("EXPO/9", "scan", "-", "--gate", GATE, "--json");
        assertThat(JsonLines.of(scanned).getFirst()).containsEntry("code", "delegation-list");
    }

    @Test
    void ticked_members_pass_when_the_heads_match() throws IOException {
        var differ = delegation("--code=EXPO/9", "--members=M-1,M-2", "--heads=3");
        assertThat(differ.exitCode()).isEqualTo(1);
        assertThat(differ.out()).contains("勾选2人，清点3人", "2 are ticked, 3 were counted");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
        var passed = delegation("--delegation=威海", "--members=M-1,M-2", "--heads=2");
        assertThat(passed.lines().getFirst()).isEqualTo("✔ 代表团一行2人 · Delegation of 2");
        assertThat(inside()).isEqualTo(2);
        var undone = kiosk.run("undo", "--last", "--gate", GATE, "--reason", "did-not-enter");
        assertThat(undone.exitCode()).isZero();
        assertThat(inside()).isEqualTo(1);
    }

    @Test
    void a_delegation_leaves_by_its_members_and_its_code_is_no_discrepancy() throws IOException {
        delegation("--delegation=威海", "--members=M-1,M-2", "--heads=2");
        var scanned = kiosk.runWith("EXPO/9", "scan", "-", "--gate", GATE, "--exit", "--json");
        assertThat(JsonLines.of(scanned).getFirst()).containsEntry("code", "delegation-list");
        var differ = leave("--code=EXPO/9", "--heads=1");
        assertThat(differ.exitCode()).isEqualTo(1);
        assertThat(differ.out()).contains("2 are ticked, 1 were counted");
        assertThat(inside()).isEqualTo(2);
        assertThat(leave("--code=EXPO/9", "--members=M-1", "--heads=1").exitCode()).isZero();
        var left = leave("--delegation=威海", "--heads=1");
        assertThat(left.lines().getFirst()).isEqualTo("← 代表团一行1人 · Delegation of 1");
        assertThat(inside()).isEqualTo(0);
        var nobody = leave("--delegation=威海", "--heads=1", "--json");
        assertThat(JsonLines.of(nobody)).containsExactly(Map.of("outcome", "nobody"));
        assertThat(kiosk.run("discrepancies", "--json").out()).isEmpty();
    }

    private Ended leave(String... more) {
        return kiosk.run(
                with(List.of("delegation", "leave", "--gate=" + GATE, "--operator=door-1"), more));
    }

    @Test
    void what_cannot_be_meant_is_wrong_usage() {
        var wrong =
                List.of(
                        List.of("party"),
                        List.of("party", "--principal=L-1", "--all", "--with=C-1"),
                        List.of("party", "--principal=L-1", "--all", "--gate=nowhere"),
                        List.of(
                                "party",
                                "--principal=L-1",
                                "--all",
                                "--gate=expo-exit",
                                "--operator=protocol-1"),
                        List.of("delegation", "list"),
                        List.of("delegation", "list", "--delegation=威海", "--code=EXPO/9"),
                        List.of("delegation", "admit", "--delegation=威海", "--members=M-1"));
        for (var arguments : wrong) {
            var ended = kiosk.run(arguments.toArray(String[]::new));
            assertThat(ended.exitCode()).as(arguments.toString()).isEqualTo(2);
        }
    }

    private Ended party(String... more) {
        return kiosk.run(
                with(
                        List.of(
                                "party",
                                "--principal=L-1",
                                "--gate=" + GATE,
                                "--operator=protocol-1"),
                        more));
    }

    private Ended delegation(String... more) {
        return kiosk.run(
                with(
                        List.of("delegation", "admit", "--gate=" + GATE, "--operator=protocol-1"),
                        more));
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private Object inside() throws IOException {
        return JsonLines.of(kiosk.run("headcount", "--json")).getFirst().get("inside");
    }
}
