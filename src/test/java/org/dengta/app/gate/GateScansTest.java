package org.dengta.app.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.app.KioskProgram;
import org.dengta.app.Replica;
import org.dengta.app.central.Publication;
import org.dengta.gate.Scan;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.testing.ShippedConfig;
import org.dengta.venue.Direction;
import org.dengta.venue.GateId;
import org.dengta.verdict.Verdict.Admitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** A gate that a new programme takes away or turns while its door is at work. */
final class GateScansTest {
    private static final String ENTRANCE =
            "guest-entrance, zone: centre, directions: [entry, exit]";

    @TempDir private Path folder;
    private Replica replica;

    @BeforeEach
    void open() throws IOException {
        var program = new KioskProgram(folder).withList();
        replica =
                Replica.open(
                        ShippedConfig.load(), program.data(), program.clock(), new SecureRandom());
    }

    @AfterEach
    void close() {
        replica.close();
    }

    @Test
    void a_gate_that_is_gone_or_turned_decides_nothing_and_one_that_came_back_does()
            throws IOException {
        var event = Files.readString(Path.of("kiosk-config", "event.yaml"));
        publish(event.replace("id: guest-entrance", "id: east-entrance"));
        assertThat(problem()).isEqualTo(ProblemCode.NO_SUCH_GATE);
        publish(event.replace(ENTRANCE, ENTRANCE.replace("entry, exit", "exit")));
        assertThat(problem()).isEqualTo(ProblemCode.WRONG_WAY);
        assertThat(replica.store().facts().count()).isZero();
        publish(event);
        assertThat(GateScans.decide(replica, scan(), new OperatorId("op")).verdict())
                .isInstanceOf(Admitted.class);
    }

    private ProblemCode problem() {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> GateScans.decide(replica, scan(), new OperatorId("op")))
                .problem()
                .code();
    }

    private Scan scan() {
        var gate = new GateId("guest-entrance");
        return new Scan("EXPO/4711", gate, Direction.ENTRY, replica.clock().instant());
    }

    private void publish(String event) {
        new Publication(replica).publish(event);
    }
}
