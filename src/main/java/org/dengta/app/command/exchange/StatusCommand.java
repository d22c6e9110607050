package org.dengta.app.command.exchange;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.central.Membership;
import org.dengta.exchange.PeerNotes;
import org.dengta.exchange.ProgrammeText;
import org.dengta.exchange.Quarantined;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.store.sql.Store;

import picocli.CommandLine.Command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code dengta status}: how this replica stands, by what it holds itself; asks nobody. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "How this kiosk stands with its central list, by what it knows itself: last heard,"
                        + " facts that wait, put aside.")
public final class StatusCommand implements Callable<Integer> {
    private static final int SHORT = 12;

    private final Context context;

    public StatusCommand(Context context) {
        this.context = context;
    }

    /** What is told. */
    private record Status(
            String kiosk,
            Optional<String> central,
            PeerNotes notes,
            long facts,
            List<Quarantined> quarantined,
            int aside,
            long people,
            Optional<String> programme,
            Optional<Told> others) {

        static Status of(Replica replica) {
            var store = replica.store();
            return new Status(
                    replica.config().kiosk().id().value(),
                    store.memberships().current().map(Membership::address),
                    store.peer(Store.CENTRAL),
                    store.facts().count(),
                    store.facts().quarantine(),
                    store.facts().quarantined(),
                    store.people(),
                    replica.sharedProgramme()
                            .current()
                            .map(ProgrammeText::hash)
                            .map(hash -> hash.substring(0, SHORT)),
                    replica.neighbourhood().others());
        }
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var status = Status.of(replica);
            var within = replica.config().kiosk().heardWithin();
            if (context.options().json()) {
                context.streams().out().println(json(status, within));
            } else {
                tell(status, replica);
            }
            return 0;
        }
    }

    private static String json(Status status, Duration within) {
        return Json.object(json -> {
            json.writeStringField("kiosk", status.kiosk());
            if (status.central().isPresent()) {
                json.writeStringField("central", status.central().get());
                Times.write(json, "heard", status.notes().heard());
                if (status.notes().offsetMs().isPresent()) {
                    json.writeNumberField("clock_off_ms", status.notes().offsetMs().getAsLong());
                }
                json.writeNumberField("waiting", status.notes().waiting());
            }
            json.writeNumberField("facts", status.facts());
            json.writeNumberField("people", status.people());
            if (status.programme().isPresent()) {
                json.writeStringField("programme", status.programme().get());
            }
            NeighbourWords.write(json, status.others(), within);
            json.writeNumberField("aside", status.aside());
            json.writeArrayFieldStart("quarantined");
            for (var aside : status.quarantined()) {
                json.writeStartObject();
                json.writeStringField("position", aside.position().toString());
                json.writeStringField("why", aside.why().name());
                json.writeStringField("peer", aside.peer());
                json.writeStringField("at", aside.at().toString());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void tell(Status status, Replica replica) {
        line("终端 kiosk", status.kiosk());
        if (status.central().isPresent()) {
            line("中心 central", status.central().get());
            line("最近联系 last heard", Times.told(status.notes().heard(), replica));
            line(
                    "时钟相差 clock off by",
                    status.notes().offsetMs().isPresent()
                            ? status.notes().offsetMs().getAsLong() + " ms"
                            : "-");
            line("待送出 waiting", Long.toString(status.notes().waiting()));
        } else {
            line("中心 central", "独立工作 none, it works alone");
        }
        line("记录 facts", Long.toString(status.facts()));
        line("名单 people", Long.toString(status.people()));
        line("活动安排 programme", status.programme().orElse("event.yaml"));
        if (status.others().isEmpty()) {
            line("其他终端 other kiosks", "尚不知晓 not known yet");
        }
        NeighbourWords.lines(status.others(), replica.config().kiosk().heardWithin())
                .forEach(it -> line("其他终端 other kiosk", it));
        line("搁置 put aside", Integer.toString(status.aside()));
        status.quarantined()
                .forEach(aside ->
                        line(
                                "  " + Times.told(Optional.of(aside.at()), replica),
                                aside.why() + " " + aside.position() + " <- " + aside.peer()));
    }

    private void line(String name, String value) {
        context.streams().out().println(name + ": " + value);
    }
}
