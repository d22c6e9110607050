package org.dengta.app.command.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dengta.app.exchange.Served.first;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.exchange.Served;
import org.dengta.app.gate.GatePost;
import org.dengta.testing.ShippedConfig;
import org.dengta.venue.GateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A kiosk whose plug was pulled while it stood at a gate, as the one beside it sees it. */
final class SilentKioskTest {
    private static final String DOOR_A = "main-hall-door-a";
    private static final String GUEST = "G-0001";
    private static final String CODE = "EXPO/4711\n";
    private static final String DOOR_B = "main-hall-door-b";

    @TempDir private Path folder;
    private Served central;
    private KioskProgram one;
    private KioskProgram other;

    @BeforeEach
    void two_doors_of_a_hall_the_other_dies() throws IOException {
        central = new Served(folder);
        central.program().clock().moveBy(Duration.ofDays(-1));
        one = central.enrolled("door-1");
        other = central.enrolled("door-2");
        var config = ShippedConfig.load(other.config());
        try (var replica = Replica.open(config, other.data(), other.clock(), new SecureRandom())) {
            new GatePost(replica).stand(Optional.of(new GateId(DOOR_B)));
        }
        other.run("sync");
    }

    @AfterEach
    void stop() {
        central.close();
    }

    @Test
    void on_the_next_day_it_counts_as_open_until_it_is_revoked() throws IOException {
        one.clock().moveBy(Duration.ofDays(1));
        one.run("sync");
        assertThat(neighbour().get("kiosk")).isEqualTo("door-2");
        assertThat(neighbour().get("silent")).isEqualTo(true);
        assertThat(one.run("status").out())
                .contains("heard 24 h 0 min", "无消息", "dengta central revoke door-2");
        assertThat(basis()).startsWith("Known here only: Main Hall Door B not heard since ");
        central.program().run("central", "revoke", "door-2");
        one.run("sync");
        assertThat(first(one.run("status", "--json"))).containsEntry("neighbours", List.of());
        assertThat(basis()).isEmpty();
    }

    @Test
    void while_it_is_heard_nothing_is_said_of_it() throws IOException {
        one.clock().moveBy(Duration.ofDays(1));
        other.run("sync");
        one.run("sync");
        assertThat(neighbour().get("kiosk")).isEqualTo("door-2");
        assertThat(neighbour().get("silent")).isNull();
        assertThat(one.run("status").out()).doesNotContain("revoke");
        assertThat(basis()).startsWith("All gates of this zone heard ");
    }

    @Test
    void a_rehearsal_hears_of_nobody_and_says_nothing_of_gates_not_heard() throws IOException {
        one.clock().moveBy(Duration.ofDays(1));
        one.run("sync");
        central.stop();
        one.clock().moveBy(Duration.ofMinutes(2));
        assertThat(basis()).startsWith("Known here only: Main Hall Door B not heard since ");
        assertThat(scanned("--rehearse")).isEmpty();
        assertThat(scanned()).startsWith("Known here only: Main Hall Door B not heard since ");
    }

    private Map<?, ?> neighbour() throws IOException {
        var all = (List<?>) first(one.run("status", "--json")).get("neighbours");
        return (Map<?, ?>) all.getFirst();
    }

    /** What a pass at the other door would rest on. */
    private String basis() throws IOException {
        return basis(one.run("policy", "explain", "--guest", GUEST, "--gate", DOOR_A, "--json"));
    }

    /** What a pass there rests on. */
    private String scanned(String... more) throws IOException {
        var scan = Stream.of("scan", "--gate", DOOR_A, "-", "--json");
        return basis(
                one.runWith(CODE, Stream.concat(scan, Stream.of(more)).toArray(String[]::new)));
    }

    private static String basis(KioskProgram.Ended said) throws IOException {
        assertThat(first(said)).as(said.toString()).containsEntry("verdict", "admitted");
        var words = (Map<?, ?>) first(said).get("en");
        return words.containsKey("basis") ? words.get("basis").toString() : "";
    }
}
