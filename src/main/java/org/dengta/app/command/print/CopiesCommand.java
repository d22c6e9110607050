package org.dengta.app.command.print;

import org.dengta.accreditation.PersonId;
import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.Replica;
import org.dengta.app.command.option.TableFile;
import org.dengta.credential.CodeLookup;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.report.sheet.CopiesSheet;
import org.dengta.report.sheet.CopiesSheet.Copy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** {@code dengta print copies}: every badge printed, by whom and why. */
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        description =
                "Every badge that was written down as printed, of all kiosks: when, by whom, whose,"
                        + " first, reprint or re-issue, and why; then how many of each reason.")
final class CopiesCommand implements Callable<Integer> {
    private final Context context;

    @Mixin private TableFile table = new TableFile();

    @Option(names = "--again", description = "Without first copies.")
    private boolean again;

    CopiesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        table.check();
        try (var replica = context.open()) {
            var copies = replica.store().snapshot(() -> copies(replica));
            table.write(() -> CopiesSheet.of(copies, replica.programme().time()));
            copies.forEach(copy -> context.streams().out().println(said(copy)));
            if (!context.options().json()) {
                summary(copies);
            }
            return 0;
        }
    }

    private List<Copy> copies(Replica replica) {
        var copies = new ArrayList<Copy>();
        var before = new HashMap<PersonId, CodeLookup>();
        replica.store()
                .journal()
                .forEach(entry -> {
                    if (entry.fact() instanceof BadgePrinted print) {
                        var copy = copy(replica, entry, print, before);
                        before.put(print.person(), print.credential());
                        if (!again || !copy.kind().equals("first")) {
                            copies.add(copy);
                        }
                    }
                });
        return copies;
    }

    private static Copy copy(
            Replica replica, Entry entry, BadgePrinted print, Map<PersonId, CodeLookup> before) {
        var last = before.get(print.person());
        var kind =
                last == null ? "first" : last.equals(print.credential()) ? "reprint" : "re-issue";
        var category =
                replica.store()
                        .guests()
                        .find(print.person())
                        .map(person -> person.category().value())
                        .orElse("");
        return new Copy(
                entry.at(),
                entry.operator().value(),
                entry.position().kiosk().value(),
                print.person().value(),
                category,
                print.copy(),
                kind,
                print.reason());
    }

    private String said(Copy copy) {
        return context.options().json()
                ? json(copy)
                : String.join(
                        "  ",
                        copy.at().toString(),
                        copy.operator(),
                        copy.kiosk(),
                        copy.number(),
                        "copy " + copy.copy(),
                        copy.kind(),
                        copy.reason());
    }

    private static String json(Copy copy) {
        return Json.object(json -> {
            json.writeStringField("at", copy.at().toString());
            json.writeStringField("operator", copy.operator());
            json.writeStringField("kiosk", copy.kiosk());
            json.writeStringField("guest", copy.number());
            json.writeStringField("category", copy.category());
            json.writeNumberField("copy", copy.copy());
            json.writeStringField("kind", copy.kind());
            json.writeStringField("reason", copy.reason());
        });
    }

    private void summary(List<Copy> copies) {
        var counts = new TreeMap<String, Integer>();
        copies.forEach(copy -> {
            counts.merge(copy.kind(), 1, Integer::sum);
            if (!copy.kind().equals("first")) {
                counts.merge(copy.kind() + " " + copy.reason(), 1, Integer::sum);
            }
        });
        context.streams().out().println("  " + counts);
    }
}
