package org.dengta.ui.supervisor;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.presence.Headcount.Figures;
import org.dengta.presence.Headcount.Line;
import org.dengta.presence.Headcount.Whole;
import org.dengta.programme.Audience;
import org.dengta.report.GateActivity.Activity;
import org.dengta.report.HeadcountReport.Row;
import org.dengta.ui.supervisor.Overview.KioskState;
import org.dengta.venue.Label;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A desk that remembers what it was asked, and fails when told to. */
final class FakeDesk implements SupervisorDesk {
    final List<Optional<Instant>> asked = new ArrayList<>();
    final List<Overview> exported = new ArrayList<>();
    Duration takes = Duration.ofMillis(10);
    boolean broken;

    @Override
    public Overview overview(Optional<Instant> at, Instant now) {
        asked.add(at);
        if (broken) {
            throw new ProblemException(Problem.of(ProblemCode.STORE_BUSY, "dengta.db"));
        }
        var row =
                new Row(
                        "total",
                        "",
                        new Label("全部", "All"),
                        new Line(new Whole(), Optional.of(Audience.GUEST), new Figures(1, 2, 3)));
        return new Overview(
                at.orElse(now),
                at.isEmpty(),
                List.of(row),
                List.of(),
                new Activity(List.of(), List.of()),
                new KioskState("kiosk-1", "dengta.db", 1, 1, now),
                takes);
    }

    @Override
    public Exported export(Overview shown) {
        if (broken) {
            throw new ProblemException(Problem.of(ProblemCode.DISK_FULL, "exports"));
        }
        exported.add(shown);
        return new Exported("exports", List.of("headcount.csv"), shown.rows().size(), 0);
    }
}
