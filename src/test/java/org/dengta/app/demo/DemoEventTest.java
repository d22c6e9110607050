package org.dengta.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dengta.app.Context;
import org.dengta.app.GlobalOptions;
import org.dengta.app.Program;
import org.dengta.app.Streams;
import org.dengta.gate.Scan;
import org.dengta.platform.problem.ProblemException;
import org.dengta.store.sql.Store;
import org.dengta.venue.Direction;
import org.dengta.verdict.Verdict;
import org.dengta.verdict.Verdict.Admitted;
import org.dengta.verdict.Verdict.NeedsAttention;
import org.dengta.verdict.Verdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;

final class DemoEventTest {
    @TempDir private Path folder;

    @Test
    void its_codes_show_every_kind_of_verdict_and_it_goes_on_where_it_was_left() {
        var event = event(folder.resolve("demo"));
        try (var demo = event.openStanding()) {
            var verdicts = verdicts(demo);
            assertThat(verdicts.get("guest")).isInstanceOf(Admitted.class);
            assertThat(verdicts.get("arabic")).isInstanceOf(Admitted.class);
            assertThat(verdicts.get("long")).isInstanceOf(Admitted.class);
            assertThat(verdicts.get("inside")).isInstanceOf(Refused.class);
            assertThat(verdicts.get("pending")).isInstanceOf(Refused.class);
            assertThat(verdicts.get("lost")).isInstanceOf(Refused.class);
            assertThat(verdicts.get("damaged")).isInstanceOf(Refused.class);
            assertThat(verdicts.get("remote")).isInstanceOf(NeedsAttention.class);
            assertThat(verdicts.get("unknown")).isInstanceOf(NeedsAttention.class);
        }
        try (var again = event.open()) {
            var kiosk = again.kiosk();
            assertThat(kiosk.store().audit().faults()).isEmpty();
            assertThat(kiosk.clock().instant()).isAfter(kiosk.store().latestFact().orElseThrow());
            // The same passage once more, or where the machine is slow a second entry.
            assertThat(verdicts(again).get("guest"))
                    .matches(verdict -> !(verdict instanceof Admitted once) || once.repeated());
        }
    }

    @Test
    void its_kiosk_and_its_central_hold_the_same_in_the_morning() {
        try (var demo = event(folder.resolve("demo")).openStanding()) {
            var kiosk = demo.kiosk().store();
            var central = demo.central().store();
            assertThat(kiosk.journal().heads())
                    .containsExactlyInAnyOrderElementsOf(central.journal().heads());
            assertThat(kiosk.peer(Store.CENTRAL).waiting()).isZero();
            assertThat(demo.kiosk().isEnrolled()).isTrue();
        }
    }

    @Test
    void a_folder_that_is_not_a_demos_is_left_alone() throws IOException {
        var taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("dengta.db"), "precious");
        assertThatThrownBy(() -> event(taken).open()).isInstanceOf(ProblemException.class);
        assertThat(taken.resolve("dengta.db")).hasContent("precious");
    }

    private static LinkedHashMap<String, Verdict> verdicts(Demo demo) {
        var replica = demo.kiosk();
        var kiosk = replica.config().kiosk();
        var verdicts = new LinkedHashMap<String, Verdict>();
        for (var code : demo.codes(kiosk.operator())) {
            var scan =
                    new Scan(
                            code.text(),
                            kiosk.gate().orElseThrow(),
                            Direction.ENTRY,
                            replica.clock().instant());
            var verdict = replica.gateDesk().decide(scan, kiosk.operator()).verdict();
            verdicts.put(code.example(), verdict);
        }
        return verdicts;
    }

    private static DemoEvent event(Path folder) {
        var streams =
                new Streams(
                        new BufferedReader(new StringReader("")),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()));
        var context = new Context(new GlobalOptions(), streams, InstantSource.system());
        return new DemoEvent(context, (other, time) -> new Program(other, time)::run, folder);
    }
}
