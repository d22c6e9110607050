package org.dengta.app.command.print;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.device.KioskPrinters;
import org.dengta.app.device.ScaleFile;
import org.dengta.app.print.Printers;
import org.dengta.badge.TestPage;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.badge.pdf.PdfTestPage;
import org.dengta.printing.PrintTarget.Accepted;
import org.dengta.printing.PrintTarget.Busy;
import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Refused;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Unanswered;
import org.dengta.printing.PrintTarget.Working;
import org.dengta.printing.PrintWords;
import org.dengta.printing.local.SystemPrintTarget;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code dengta print test}: a page with two rulers, of the size of this kiosk's badges. No badge:
 * it is in no queue and written down nowhere.
 */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description = "Prints a page with rulers, to see whether the printer's scale is right.")
public final class PrintTestCommand implements Callable<Integer> {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Context context;

    @Option(
            names = "--printer",
            paramLabel = "NAME",
            description = "Of kiosk.yaml or of the system; else the main one.")
    private @Nullable String printer;

    @Option(names = "--out", paramLabel = "PDF", description = "Writes the page instead.")
    private @Nullable Path out;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to wait until it came out: 60.")
    private int seconds = 60;

    public PrintTestCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new TypeConversionException("--wait is 1 second at least");
        }
        var layout = context.config().badge();
        var page = new TestPage(layout.widthMm(), layout.heightMm());
        if (out != null) {
            OutFiles.write(out, new PdfTestPage().draw(page, ""));
            context.streams().out().println(out);
            return 0;
        }
        try (var replica = context.open()) {
            return print(replica, page);
        }
    }

    private int print(Replica replica, TestPage page) {
        var targets =
                Printers.room(replica, context.dataFolder(), new PdfBadgeRenderer()).targets();
        var desk =
                new KioskPrinters(
                        targets,
                        page,
                        new ScaleFile(context.dataFolder()),
                        context.clock(),
                        SystemPrintTarget::names);
        var name = Optional.ofNullable(printer).orElseGet(() -> targets.main().name());
        var handed = desk.print(name);
        return switch (handed.outcome()) {
            case Printed() -> said(name, "done", "");
            case Accepted _ -> watched(desk, name, handed.sent());
            case Refused(var reason) -> said(name, "failed", reason);
            case Busy(var reason) -> said(name, "failed", reason);
            case Unanswered(var reason) -> said(name, "needs-attention", reason);
        };
    }

    private int watched(KioskPrinters desk, String name, Sent sent) {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var hindered = "";
        while (System.nanoTime() < until && !Thread.currentThread().isInterrupted()) {
            switch (desk.progress(name, sent)) {
                case Printed() -> {
                    return said(name, "done", "");
                }
                case Ended(var reason) -> {
                    return said(name, "failed", reason);
                }
                case Hindered(var reason) -> hindered = told(name, hindered, reason);
                case Working(_, var warning) -> hindered = told(name, hindered, warning.orElse(""));
            }
            LockSupport.parkNanos(PAUSE);
        }
        return said(name, "needs-attention", hindered.isEmpty() ? "stuck" : hindered);
    }

    /** Each thing that is in the way once. */
    private String told(String name, String before, String reason) {
        if (!reason.equals(before) && !reason.isEmpty()) {
            var _ = said(name, "printing", reason);
        }
        return reason;
    }

    private int said(String name, String stage, String reason) {
        var lines = context.streams().out();
        if (context.options().json()) {
            lines.println(
                    Json.object(json -> {
                        json.writeStringField("printer", name);
                        json.writeStringField("stage", stage);
                        json.writeStringField("reason", reason);
                    }));
        } else {
            lines.println(name + "  " + stage);
            if (!reason.isEmpty()) {
                lines.println("  " + new PrintWords(Locale.CHINESE).reason(reason));
                lines.println("  " + new PrintWords(Locale.ENGLISH).reason(reason));
            }
        }
        lines.flush();
        return stage.equals("done") ? 0 : 1;
    }
}
