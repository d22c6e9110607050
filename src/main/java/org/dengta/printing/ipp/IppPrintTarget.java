package org.dengta.printing.ipp;

import org.dengta.platform.http.Patience;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintTarget;
import org.dengta.printing.ipp.IppPrinter.Wish;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A printer or queue that speaks the Internet Printing Protocol (RFC 8010 and 8011). A badge is
 * printed in its very size or refused before it is sent; a printer that would scale is refused too.
 */
public final class IppPrintTarget implements PrintTarget {
    private final String name;
    private final Wish wish;
    private final IppClient client;
    private final IppJobs jobs;

    /**
     * @param name as it is shown
     * @param address {@code ipp} or {@code ipps}
     * @param user under what name jobs are the printer's
     */
    public IppPrintTarget(String name, Address address, String user, Patience patience) {
        this.name = name;
        wish = new Wish(address.tray(), address.sides());
        client = new IppClient(address.uri(), user, patience);
        jobs = new IppJobs(client);
    }

    /**
     * Where it is and how it is to print.
     *
     * @param tray a keyword of its {@code media-source-supported}
     * @param sides a keyword of its {@code sides-supported}
     */
    public record Address(URI uri, Optional<String> tray, Optional<String> sides) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<String> unready() {
        try {
            var printer = jobs.printer(IppPrinter.ASKED);
            return printer.isStopped()
                    ? printer.reasons().any().or(() -> Optional.of("stopped"))
                    : printer.reasons().error();
        } catch (IppException e) {
            return Optional.of(e.reason());
        }
    }

    @Override
    public List<String> media() {
        try {
            return Medium.of(jobs.printer(IppPrinter.ASKED).attributes()).stream()
                    .map(Medium::words)
                    .distinct()
                    .toList();
        } catch (IppException _) {
            return List.of();
        }
    }

    @Override
    public HandOver hand(Sheet sheet) {
        try {
            var printer = jobs.printer(IppPrinter.ASKED);
            var refusal = printer.refusal(sheet, wish);
            return refusal.isPresent()
                    ? new Refused(refusal.get())
                    : send(sheet, printer.medium(sheet).orElseThrow());
        } catch (IppException e) {
            return new Refused(e.reason());
        }
    }

    private HandOver send(Sheet sheet, Medium.Choice medium) {
        var pdf = medium.isTurned() ? PageTurn.turned(sheet.pdf()) : sheet.pdf();
        var job =
                IppAttributes.NONE
                        .with("media-col", medium.mediaCol(wish.tray()))
                        .with("print-scaling", IppValue.keyword("none"))
                        .with("copies", IppValue.integer(1));
        var sided =
                wish.sides().map(sides -> job.with("sides", IppValue.keyword(sides))).orElse(job);
        try {
            return accepted(sheet, client.ask(IppOperation.PRINT_JOB, order(sheet), sided, pdf));
        } catch (IppException e) {
            return e.isUnsent() ? new Refused(e.reason()) : new Unanswered(e.reason());
        }
    }

    private static IppAttributes order(Sheet sheet) {
        return IppAttributes.NONE
                .with("job-name", IppValue.name(sheet.title()))
                .with("ipp-attribute-fidelity", new IppValue.Flag(true))
                .with("document-format", new IppValue.Text(IppTag.MEDIA_TYPE, "application/pdf"));
    }

    private HandOver accepted(Sheet sheet, IppMessage answer) {
        if (answer.code() == IppJobs.BUSY) {
            return new Busy(PrintJob.BUSY);
        }
        if (!answer.isDone()) {
            return new Refused(IppJobs.reason(answer));
        }
        var number = answer.first(IppTag.JOB).number("job-id").map(id -> Integer.toString(id));
        if (number.isEmpty()) {
            return new Unanswered("not-understood");
        }
        var ignored = answer.first(IppTag.UNSUPPORTED);
        return List.of("media-col", "print-scaling").stream().anyMatch(ignored::has)
                ? takenBack(new Sent(sheet.title(), number.get()))
                : new Accepted(number.get());
    }

    /** It took the job but would print it on other paper. */
    private HandOver takenBack(Sent sent) {
        return withdraw(sent) instanceof Withdrawn
                ? new Refused("no-such-size")
                : new Unanswered("may-scale");
    }

    @Override
    public Progress look(Sent sent) {
        try {
            return jobs.look(sent);
        } catch (IppException e) {
            return new Hindered(e.reason());
        }
    }

    @Override
    public Withdrawal withdraw(Sent sent) {
        try {
            return jobs.withdraw(sent);
        } catch (IppException e) {
            return new NotWithdrawn(e.reason());
        }
    }
}
