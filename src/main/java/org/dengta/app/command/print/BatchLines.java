package org.dengta.app.command.print;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.printing.Batch;
import org.dengta.printing.BatchDesk;
import org.dengta.printing.PrintWords;

import java.util.Locale;

/** Batches as lines. */
final class BatchLines {
    private final Context context;
    private final BatchDesk desk;

    BatchLines(Context context, BatchDesk desk) {
        this.context = context;
        this.desk = desk;
    }

    void print(Batch batch) {
        var count = desk.count(batch);
        context.streams()
                .out()
                .println(context.options().json() ? json(batch, count) : line(batch, count));
        if (!batch.reason().isEmpty() && !context.options().json()) {
            for (var locale : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                context.streams()
                        .out()
                        .println("    " + new PrintWords(locale).reason(batch.reason()));
            }
        }
    }

    private static String line(Batch batch, BatchDesk.Count count) {
        var zh = new PrintWords(Locale.CHINESE).batch(batch.stage());
        var en = new PrintWords(Locale.ENGLISH).batch(batch.stage());
        return "批次 batch %s  %s  %s %s%s  %d/%d  无需打印 passed over %d%s"
                .formatted(
                        batch.id(),
                        batch.name(),
                        zh,
                        en,
                        batch.reason().isEmpty() ? "" : " [" + batch.reason() + "]",
                        count.done(),
                        count.total(),
                        count.passedOver(),
                        at(count));
    }

    private static String at(BatchDesk.Count count) {
        return count.under().map(place -> "  第%1$d张 at %1$d".formatted(place.number())).orElse("");
    }

    private static String json(Batch batch, BatchDesk.Count count) {
        return Json.object(json -> {
            json.writeNumberField("batch", batch.id().value());
            json.writeStringField("name", batch.name());
            json.writeStringField("stage", batch.stage().name().toLowerCase(Locale.ROOT));
            json.writeStringField("reason", batch.reason());
            json.writeNumberField("done", count.done());
            json.writeNumberField("passedOver", count.passedOver());
            json.writeNumberField("total", count.total());
            json.writeNumberField("at", count.under().map(Batch.Place::number).orElse(0));
        });
    }
}
