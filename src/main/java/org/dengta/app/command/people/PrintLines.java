package org.dengta.app.command.people;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintWords;

import java.util.Locale;

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
            context.streams().out().println("    " + chinese.reason(job.reason()));
            context.streams().out().println("    " + english.reason(job.reason()));
        }
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
            json.writeStringField("stage", job.stage().name().toLowerCase(Locale.ROOT));
            json.writeStringField("reason", job.reason());
            json.writeStringField("printer", job.order().printer());
            json.writeStringField("at", job.at().toString());
        });
    }
}
