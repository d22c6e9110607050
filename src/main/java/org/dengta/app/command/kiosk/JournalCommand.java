package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.journal.ChainAudit;
import org.dengta.journal.Entry;
import org.dengta.journal.WireForm;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Optional;

/** {@code dengta journal}: what was written down, and whether it is whole. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description = "Lists and verifies the journal.")
public final class JournalCommand {
    private final Context context;

    public JournalCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Facts in the order they happened.")
    int list(
            @Option(names = "--guest", paramLabel = "NUMBER", description = "Only this person's.")
                    @Nullable String guest) {
        try (var replica = context.open()) {
            var journal = replica.store().journal();
            if (guest == null) {
                journal.forEach(this::print);
            } else {
                journal.about(PersonChoice.find(replica.store().guests(), guest).id())
                        .forEach(this::print);
            }
            return 0;
        }
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description =
                    "Checks the file, every hash chain and every head; exit code 1 when anything"
                            + " differs.")
    int verify() {
        try (var replica = context.open()) {
            var store = replica.store();
            var report =
                    store.snapshot(() -> {
                        var audit = new ChainAudit();
                        store.journal().forEachStored(audit);
                        return audit.report(store.journal().heads());
                    });
            var file = store.integrityFaults();
            report.faults().forEach(fault -> context.streams().err().println(fault));
            file.forEach(fault -> context.streams().err().println(fault));
            var faults = report.faults().size() + file.size();
            context.streams()
                    .out()
                    .println(
                            context.options().json() ? json(report, faults) : line(report, faults));
            return faults == 0 ? 0 : 1;
        }
    }

    private static String json(ChainAudit.Report report, int faults) {
        return Json.object(json -> {
            json.writeBooleanField("whole", faults == 0);
            json.writeNumberField("facts", report.entries());
            json.writeNumberField("runs", report.runs());
            json.writeNumberField("faults", faults);
        });
    }

    private static String line(ChainAudit.Report report, int faults) {
        var size = ": " + report.entries() + " facts in " + report.runs() + " runs. ";
        return faults == 0
                ? "The journal is whole" + size + "日志完整。"
                : "THE JOURNAL IS NOT WHOLE" + size + "日志不完整！";
    }

    private void print(Entry entry) {
        var out = context.streams().out();
        var person = entry.fact().about().map(Object::toString);
        var kind = WireForm.kind(entry.fact());
        out.println(
                context.options().json()
                        ? Json.object(json -> {
                            json.writeStringField("position", entry.position().toString());
                            json.writeStringField("time", entry.time().toString());
                            json.writeStringField("at", entry.at().toString());
                            json.writeStringField("operator", entry.operator().value());
                            json.writeStringField("kind", kind);
                            for (var field : WireForm.fields(entry.fact()).entrySet()) {
                                if (!field.getKey().equals("code")) {
                                    json.writeStringField(
                                            field.getKey().equals("kind") ? "of" : field.getKey(),
                                            field.getValue());
                                }
                            }
                        })
                        : String.join(
                                "  ",
                                entry.at().toString(),
                                kind,
                                person.orElse("-"),
                                details(entry)));
    }

    private static String details(Entry entry) {
        var fields = WireForm.fields(entry.fact());
        return String.join(
                        " ",
                        Optional.ofNullable(fields.get("gate")).orElse(""),
                        Optional.ofNullable(fields.get("session"))
                                .or(() -> Optional.ofNullable(fields.get("zone")))
                                .orElse(""),
                        Optional.ofNullable(fields.get("reason")).orElse(""),
                        Optional.ofNullable(fields.get("kind")).orElse(""))
                .strip();
    }
}
