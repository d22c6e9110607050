package org.dengta.app.command.kiosk;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.exchange.Quarantined;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.WireForm;
import org.dengta.store.sql.Store;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code dengta journal}: what was written down, and whether it is whole. */
@Command(
        name = "journal",
        mixinStandardHelpOptions = true,
        description = "Lists, verifies and rebuilds from the journal.")
public final class JournalCommand {
    /** Fields that nobody without the event's key can read. */
    private static final Set<String> SEALED = Set.of("code", "sealed");

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
                    "Checks the file, every hash chain and head, and what is kept of the facts;"
                            + " exit code 1 when anything differs.")
    int verify() {
        try (var replica = context.open()) {
            var audit = replica.store().audit();
            audit.faults().forEach(fault -> context.streams().err().println(fault));
            audit.quarantined().forEach(aside -> context.streams().err().println(line(aside)));
            context.streams().out().println(context.options().json() ? json(audit) : line(audit));
            return audit.faults().isEmpty() ? 0 : 1;
        }
    }

    @Command(
            name = "rebuild",
            mixinStandardHelpOptions = true,
            description =
                    "Makes what is kept of the facts anew; exit code 1 when the facts themselves"
                            + " are not whole.")
    int rebuild() {
        try (var replica = context.open()) {
            var changed = replica.store().rebuild();
            context.streams()
                    .out()
                    .println(
                            context.options().json()
                                    ? Json.object(json -> {
                                        json.writeBooleanField("rebuilt", changed.isPresent());
                                        json.writeNumberField("changed", changed.orElse(0));
                                    })
                                    : changed.isPresent()
                                            ? "Made anew from the facts, "
                                                    + changed.getAsInt()
                                                    + " rows changed. 已按日志重建，更正 "
                                                    + changed.getAsInt()
                                                    + " 行。"
                                            : "Nothing was changed: the facts are not whole; run"
                                                    + " dengta journal verify. 日志不完整，未作改动。");
            return changed.isPresent() ? 0 : 1;
        }
    }

    private static String json(Store.Audit audit) {
        return Json.object(json -> {
            json.writeBooleanField("whole", audit.faults().isEmpty());
            json.writeNumberField("facts", audit.facts());
            json.writeNumberField("runs", audit.runs());
            json.writeNumberField("faults", audit.faults().size());
            json.writeNumberField("quarantined", audit.quarantined().size());
        });
    }

    private static String line(Quarantined aside) {
        return aside.position()
                + ": put aside since "
                + aside.at()
                + ", from "
                + aside.peer()
                + ": "
                + aside.why()
                + ". 已搁置，不影响其他记录。";
    }

    private static String line(Store.Audit audit) {
        var size = ": " + audit.facts() + " facts in " + audit.runs() + " runs. ";
        return audit.faults().isEmpty()
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
                                if (!SEALED.contains(field.getKey())) {
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

    private static String undone(Fact fact) {
        return fact instanceof Fact.ScanUndone undone ? undone.undone().toString() : "";
    }

    private static String details(Entry entry) {
        var fields = WireForm.fields(entry.fact());
        var place = fields.getOrDefault("session", fields.getOrDefault("zone", ""));
        return Stream.of(
                        fields.getOrDefault("gate", ""),
                        place,
                        fields.getOrDefault("reason", ""),
                        fields.getOrDefault("kind", ""),
                        undone(entry.fact()))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
