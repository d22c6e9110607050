package org.dengta.printing.ipp;

import org.dengta.printing.PrintTarget.Ended;
import org.dengta.printing.PrintTarget.Forgotten;
import org.dengta.printing.PrintTarget.Hindered;
import org.dengta.printing.PrintTarget.NotWithdrawn;
import org.dengta.printing.PrintTarget.Printed;
import org.dengta.printing.PrintTarget.Progress;
import org.dengta.printing.PrintTarget.Sent;
import org.dengta.printing.PrintTarget.Stopping;
import org.dengta.printing.PrintTarget.Withdrawal;
import org.dengta.printing.PrintTarget.Withdrawn;
import org.dengta.printing.PrintTarget.Working;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A printer's jobs: what has become of one, and taking one back. */
final class IppJobs {
    private static final int NOT_FOUND = 0x0406;
    private static final int GONE = 0x0407;
    static final int BUSY = 0x0507;
    private static final int HELD = 4;
    private static final int STOPPED = 6;
    private static final int CANCELED = 7;
    private static final int ABORTED = 8;
    private static final int COMPLETED = 9;

    private final IppClient client;

    IppJobs(IppClient client) {
        this.client = client;
    }

    /** What the printer says of itself. */
    IppPrinter printer(List<String> asked) throws IppException {
        var answer =
                client.ask(
                        IppOperation.GET_PRINTER_ATTRIBUTES, requested(asked), IppAttributes.NONE);
        if (!answer.isDone()) {
            throw new IppException(reason(answer), true);
        }
        return new IppPrinter(answer.first(IppTag.PRINTER));
    }

    Progress look(Sent sent) throws IppException {
        var found = find(sent);
        if (found.isEmpty()) {
            return new Ended("forgotten");
        }
        var job = found.get();
        var state = job.number("job-state").orElse(0);
        return switch (state) {
            case COMPLETED -> new Printed();
            case CANCELED -> new Ended("cancelled-there");
            case ABORTED -> new Ended("aborted");
            default -> unfinished(state, job);
        };
    }

    /** The printer tells what is in the way of a job that is not finished. */
    private Progress unfinished(int state, IppAttributes job) throws IppException {
        var printer = printer(List.of("printer-state", "printer-state-reasons"));
        var error = printer.reasons().error();
        if (error.isPresent()) {
            return new Hindered(error.get());
        }
        if (printer.isStopped() || state == STOPPED) {
            return new Hindered(printer.reasons().any().orElse("stopped"));
        }
        if (state == HELD) {
            return new Hindered("held");
        }
        return new Working(
                state
                        + "/"
                        + job.texts("job-state-reasons")
                        + job.number("job-impressions-completed")
                        + printer.attributes().number("printer-state")
                        + printer.attributes().texts("printer-state-reasons"),
                printer.reasons().any());
    }

    /**
     * Takes back a job of a known number, or, since a number may have been lost on its way, every
     * unfinished one of the title.
     */
    Withdrawal withdraw(Sent sent) throws IppException {
        if (sent.number().isEmpty()) {
            return withdraw(sent.title());
        }
        var found = find(sent);
        if (found.isEmpty()) {
            return new Forgotten();
        }
        if (found.get().number("job-state").orElse(0) < CANCELED) {
            cancel(Integer.parseInt(sent.number()));
        }
        return after(find(sent));
    }

    /** Where none is left, one may have come out before it was asked for. */
    private Withdrawal withdraw(String title) throws IppException {
        var numbers = unfinished(title);
        for (var number : numbers) {
            cancel(number);
        }
        if (numbers.isEmpty()) {
            return new Forgotten();
        }
        return unfinished(title).isEmpty() ? new Withdrawn() : new NotWithdrawn("refused");
    }

    /** One that is being stopped may still come out. */
    private static Withdrawal after(Optional<IppAttributes> job) {
        var state = job.flatMap(it -> it.number("job-state")).orElse(CANCELED);
        if (state == COMPLETED) {
            return new Printed();
        }
        if (state >= CANCELED) {
            return new Withdrawn();
        }
        return isStopping(job.orElseThrow()) ? new Stopping() : new NotWithdrawn("refused");
    }

    private static boolean isStopping(IppAttributes job) {
        return job.texts("job-state-reasons").stream()
                .anyMatch(reason ->
                        reason.equals("processing-to-stop-point")
                                || reason.startsWith("job-canceled"));
    }

    private void cancel(int number) throws IppException {
        var _ = client.ask(IppOperation.CANCEL_JOB, numbered(number), IppAttributes.NONE);
    }

    private List<Integer> unfinished(String title) throws IppException {
        var answer =
                client.ask(
                        IppOperation.GET_JOBS,
                        requested(List.of("job-id", "job-name"))
                                .with("which-jobs", IppValue.keyword("not-completed"))
                                .with("my-jobs", new IppValue.Flag(true)),
                        IppAttributes.NONE);
        if (!answer.isDone()) {
            throw new IppException(reason(answer), true);
        }
        return answer.all(IppTag.JOB).stream()
                .filter(job -> job.texts("job-name").contains(title))
                .flatMap(job -> job.number("job-id").stream())
                .toList();
    }

    /** Empty for a job that is not there, or whose number by now is somebody else's. */
    private Optional<IppAttributes> find(Sent sent) throws IppException {
        var number = number(sent);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        var asked =
                List.of(
                        "job-id",
                        "job-name",
                        "job-state",
                        "job-state-reasons",
                        "job-impressions-completed");
        var wish = numbered(number.getAsInt()).with("requested-attributes", keywords(asked));
        var answer = client.ask(IppOperation.GET_JOB_ATTRIBUTES, wish, IppAttributes.NONE);
        if (answer.code() == NOT_FOUND || answer.code() == GONE) {
            return Optional.empty();
        }
        if (!answer.isDone()) {
            throw new IppException(reason(answer), true);
        }
        var job = answer.first(IppTag.JOB);
        if (job.number("job-state").isEmpty()) {
            throw new IppException("not-understood", false);
        }
        var names = job.texts("job-name");
        return names.isEmpty() || names.contains(sent.title())
                ? Optional.of(job)
                : Optional.empty();
    }

    private static OptionalInt number(Sent sent) {
        return sent.number().matches("[0-9]{1,10}")
                        && Long.parseLong(sent.number()) <= Integer.MAX_VALUE
                ? OptionalInt.of(Integer.parseInt(sent.number()))
                : OptionalInt.empty();
    }

    /** What an answer that is no success means, as a short code. */
    static String reason(IppMessage answer) {
        return switch (answer.code()) {
            case 0x0401, 0x0402, 0x0403 -> "access-refused";
            case NOT_FOUND, GONE -> "no-such-queue";
            case 0x040a -> "no-pdf";
            case 0x040b -> unsupported(answer.first(IppTag.UNSUPPORTED));
            case 0x0506 -> "not-accepting";
            default -> "refused";
        };
    }

    /** A printer need not say which attribute it was. */
    private static String unsupported(IppAttributes refused) {
        if (refused.has("print-scaling")) {
            return "may-scale";
        }
        return refused.has("sides") ? "no-such-sides" : "no-such-size";
    }

    private static IppAttributes numbered(int number) {
        return IppAttributes.NONE.with("job-id", IppValue.integer(number));
    }

    private static IppAttributes requested(List<String> asked) {
        return IppAttributes.NONE.with("requested-attributes", keywords(asked));
    }

    private static IppValue[] keywords(List<String> words) {
        return words.stream().map(IppValue::keyword).toArray(IppValue[]::new);
    }
}
