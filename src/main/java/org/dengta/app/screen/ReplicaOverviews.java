package org.dengta.app.screen;

import org.dengta.accreditation.Person;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.duty.DutyDesks;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.programme.Programme;
import org.dengta.report.GateActivity;
import org.dengta.report.HeadcountReport;
import org.dengta.report.sheet.DiscrepancySheet;
import org.dengta.report.sheet.HeadcountSheet;
import org.dengta.store.sql.Store;
import org.dengta.ui.supervisor.Overview;
import org.dengta.ui.supervisor.Overview.Finding;
import org.dengta.ui.supervisor.Overview.KioskState;
import org.dengta.ui.supervisor.SupervisorDesk;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A replica's figures for the supervisor, read by a connection of their own: nothing that is
 * decided at a gate waits for them. For one thread.
 */
final class ReplicaOverviews implements SupervisorDesk {
    private static final String FOLDER = "exports";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final Replica replica;
    private Optional<Activity> activity = Optional.empty();
    private Optional<Counted> last = Optional.empty();

    /** What stays as it is until somebody writes, midnight comes or the programme changes. */
    private record Counted(
            Programme programme,
            long version,
            LocalDate day,
            List<HeadcountReport.Row> rows,
            List<Finding> findings) {

        /** Whether it still stands; a programme that is read anew is another. */
        boolean isOf(Programme now, long written, LocalDate today) {
            return programme == now && version == written && day.equals(today);
        }
    }

    /** What is counted at the gates of a programme. */
    private record Activity(Programme programme, GateActivity gates) {}

    ReplicaOverviews(Replica replica) {
        this.replica = replica;
    }

    @Override
    public Overview overview(Optional<Instant> at, Instant now) {
        var start = System.nanoTime();
        var store = replica.reading();
        return store.snapshot(() -> {
            var counted = counted(store, now);
            var rows = at.map(then -> report(store).at(then)).orElse(counted.rows());
            var active = activity(store).on(counted.day());
            var kiosk = kiosk();
            var took = Duration.ofNanos(System.nanoTime() - start);
            return new Overview(
                    at.orElse(now), at.isEmpty(), rows, counted.findings(), active, kiosk, took);
        });
    }

    private Counted counted(Store store, Instant now) {
        var version = store.version();
        var programme = replica.programme();
        var day = programme.time().dayOf(now);
        var known = last.filter(it -> it.isOf(programme, version, day));
        last =
                known.or(() ->
                        Optional.of(
                                new Counted(
                                        programme,
                                        version,
                                        day,
                                        report(store).now(now),
                                        findings(store, now))));
        return last.get();
    }

    @Override
    public Exported export(Overview shown) {
        var folder = OutFiles.ownFolder(replica.folder().resolve(FOLDER));
        var zone = replica.programme().time().zone();
        var stamp = STAMP.format(shown.asOf().atZone(zone));
        var headcount = HeadcountSheet.of(shown.rows());
        var found = shown.findings().stream().map(Finding::discrepancy).toList();
        var discrepancies = new DiscrepancySheet(replica.programme()).of(found);
        OutFiles.write(folder.resolve("headcount-" + stamp + ".csv"), headcount.csv());
        OutFiles.write(folder.resolve("headcount-" + stamp + ".xlsx"), headcount.xlsx());
        OutFiles.write(folder.resolve("discrepancies-" + stamp + ".csv"), discrepancies.csv());
        return new Exported(
                folder.toString(),
                List.of(
                        "headcount-" + stamp + ".csv",
                        "headcount-" + stamp + ".xlsx",
                        "discrepancies-" + stamp + ".csv"),
                shown.rows().size(),
                found.size());
    }

    private HeadcountReport report(Store store) {
        return new HeadcountReport(
                replica.programme(),
                store.guests(),
                store.standings(),
                store.codes(),
                store.journal());
    }

    private List<Finding> findings(Store store, Instant now) {
        return DutyDesks.discrepancies(replica, store).now(now).stream()
                .map(found ->
                        new Finding(found, store.guests().find(found.person()).map(Person::names)))
                .toList();
    }

    private GateActivity activity(Store store) {
        var programme = replica.programme();
        activity =
                activity.filter(known -> known.programme() == programme)
                        .or(() ->
                                Optional.of(
                                        new Activity(
                                                programme,
                                                new GateActivity(programme, store.journal()))));
        return activity.get().gates();
    }

    private KioskState kiosk() {
        var store = replica.storeFile();
        try {
            return new KioskState(
                    replica.config().kiosk().id().value(),
                    store.toString(),
                    Files.size(store),
                    Files.getFileStore(store).getUsableSpace(),
                    Files.getLastModifiedTime(replica.keyFile()).toInstant());
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.STORE_FAILED, store.toString()), e);
        }
    }
}
