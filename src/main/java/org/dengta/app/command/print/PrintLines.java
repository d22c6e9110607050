package org.dengta.app.command.print;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintWords;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Print jobs as lines. */
final class PrintLines {
    private final Context context;
    private final PrintWords chinese = new PrintWords(Locale.CHINESE);
    private final PrintWords english = new PrintWords(Locale.ENGLISH);

    PrintLines(Context context) {
        this.context = context;
    }

    void print(PrintJob job) {
        context.streams().out().println(context.options().json() ? json(job) : line(job));
        if (!job.reason().isEmpty() && !context.options().json()) {
            say(job.reason());
        }
    }

    /** As the work goes on; that a printer has it is no news to a person. */
    void moved(PrintJob job) {
        switch (job.stage()) {
            case PRINTING, QUEUED, SENT -> {}
            case NEEDS_ATTENTION, DONE, FAILED, CANCELLED -> print(job);
        }
    }

    /** A printer, the layouts that come out of it, and why it could not print now, if so. */
    void print(String printer, List<String> layouts, Optional<String> reason) {
        if (context.options().json()) {
            context.streams()
                    .out()
                    .println(
                            Json.object(json -> {
                                json.writeStringField("printer", printer);
                                json.writeBooleanField("ready", reason.isEmpty());
                                json.writeStringField("reason", reason.orElse(""));
                                json.writeArrayFieldStart("layouts");
                                for (var layout : layouts) {
                                    json.writeString(layout);
                                }
                                json.writeEndArray();
                            }));
            return;
        }
        context.streams()
                .out()
                .println(
                        printer
                                + "  "
                                + reason.map(code -> "[" + code + "]").orElse("可打印 ready")
                                + (layouts.isEmpty() ? "" : "  ← " + String.join(", ", layouts)));
        reason.ifPresent(this::say);
    }

    private void say(String reason) {
        context.streams().out().println("    " + chinese.reason(reason));
        context.streams().out().println("    " + english.reason(reason));
    }

    /** Said instead of working the queue oneself. */
    void waiting() {
        context.streams()
                .err()
                .println("已在另一窗口打印中，任务将在那里完成。Another process prints; it takes what is queued.");
    }

    private String line(PrintJob job) {
        var order = job.order();
        return job.id()
                + "  "
                + order.person()
                + "  copy "
                + order.copy()
                + "  "
                + chinese.stage(job.stage())
                + " "
                + english.stage(job.stage())
                + (job.reason().isEmpty() ? "" : " [" + job.reason() + "]")
                + "  "
                + order.printer()
                + "  "
                + job.at();
    }

    private static String json(PrintJob job) {
        return Json.object(json -> {
            json.writeNumberField("job", job.id().value());
            json.writeStringField("guest", job.order().person().value());
            json.writeNumberField("copy", job.order().copy());
            json.writeStringField(
                    "stage", job.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringField("reason", job.reason());
            json.writeStringField("printer", job.order().printer());
            json.writeStringField("at", job.at().toString());
        });
    }
}
