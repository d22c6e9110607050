package org.dengta.app.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.app.JsonLines;
import org.dengta.app.KioskProgram;
import org.dengta.app.KioskProgram.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class AmendCommandTest {
    @TempDir private Path folder;
    private KioskProgram kiosk;

    @BeforeEach
    void importList() throws IOException {
        kiosk = new KioskProgram(folder).withList();
    }

    @Test
    void a_card_is_amended_and_shown_with_what_the_list_says() throws IOException {
        var amended = amend("--set=phone=+49 139", "--set=attendance=video", "--json");
        assertThat(amended.exitCode()).isZero();
        assertThat(JsonLines.of(amended).getFirst())
                .containsEntry("guest", "G-0001")
                .containsEntry("amended", List.of("phone", "attendance"));
        assertThat(kiosk.run("guests", "show", "G-0001").out())
                .contains("+49 139  (现场更正 amended; 名单 list: 13800000001)");
        assertThat(JsonLines.of(kiosk.run("guests", "show", "G-0001", "--json")).getFirst())
                .containsEntry("phone", "+49 139")
                .containsEntry("listed", Map.of("phone", "13800000001", "attendance", "on site"));
        assertThat(kiosk.run("journal", "list", "--json").out())
                .contains("guest-amended")
                .doesNotContain("sealed", "+49 139");
        assertThat(kiosk.run("journal", "verify").exitCode()).isZero();
    }

    @Test
    void headings_of_a_list_in_either_language_are_fields_too() {
        assertThat(amend("--set=电话=+49 139", "--set=Job title=Mayor").out())
                .contains("G-0001: ", "电话 Phone", "职务 Position", "amended 已更正");
    }

    @Test
    void what_the_card_says_already_is_a_negative_answer() {
        var ended = amend("--set=phone=13800000001");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("nothing was changed", "未作更改");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void rights_are_refused_clearly_and_all_faults_are_told() throws IOException {
        var ended = amend("--set=review=approved", "--set=category=vip", "--set=seat=A-1");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err().lines()).hasSize(2);
        assertThat(ended.err()).contains("only the organisers", "只能由组委会");
        assertThat(JsonLines.of(amend("--set=grants=expo", "--json")).getFirst())
                .containsEntry("field", "grants")
                .containsEntry("fault", "organisers-only");
        assertThat(kiosk.run("journal", "list").out()).isEmpty();
    }

    @Test
    void a_field_nobody_knows_is_wrong_usage_and_the_fields_are_named() {
        var ended = amend("--set=shoe-size=44");
        assertThat(ended.exitCode()).isEqualTo(2);
        assertThat(ended.err()).contains("'shoe-size' is no field", "chinese-name", "attendance");
        assertThat(amend("--set=phone").exitCode()).isEqualTo(2);
        assertThat(amend("--set=phone=1", "--set=电话=2").exitCode()).isEqualTo(2);
        assertThat(kiosk.run("guests", "amend", "G-9999", "--set=phone=1").exitCode()).isNotZero();
    }

    @Test
    void a_list_changed_otherwise_is_stored_told_and_a_discrepancy() throws IOException {
        amend("--set=phone=+49 139");
        assertThat(imported(KioskProgram.LIST).out()).contains("0 changed");
        assertThat(kiosk.run("discrepancies").err()).contains("Nothing is amiss");
        var ended = imported(KioskProgram.LIST.replace("13800000001", "137"));
        assertThat(ended.out()).contains("1 changed", "W-05", "the card keeps \"+49 139\"");
        assertThat(kiosk.run("guests", "show", "G-0001").out())
                .contains("+49 139  (", "list: 137)");
        assertThat(kiosk.run("discrepancies").lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line)
                                .startsWith("list-against-desk  G-0001  电话 Phone")
                                .doesNotContain("+49 139", "137"));
        assertThat(JsonLines.of(kiosk.run("discrepancies", "--json")).getFirst())
                .containsEntry("code", "list-against-desk")
                .containsEntry("field", "phone")
                .doesNotContainKey("gate");
        amend("--set=phone=137");
        assertThat(kiosk.run("discrepancies").out()).isEmpty();
    }

    private Ended amend(String... settings) {
        var command = new ArrayList<>(List.of("guests", "amend", "G-0001"));
        command.addAll(List.of(settings));
        return kiosk.run(command.toArray(String[]::new));
    }

    private Ended imported(String list) throws IOException {
        var file = kiosk.write("again.csv", list.getBytes(StandardCharsets.UTF_8));
        return kiosk.run("guests", "import", file.toString());
    }
}
