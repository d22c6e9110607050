package org.dengta.ui.desk.prints;

import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.PrintWords;

/** A print job in words, in the language shown now. */
public final class JobWords {
    private final Texts texts;

    public JobWords(Texts texts) {
        this.texts = texts;
    }

    /** How far it is. */
    public String state(PrintJob job) {
        return words().stage(job.stage());
    }

    /** Where it came out or is about to; empty where it is to come out nowhere. */
    public String place(PrintJob job) {
        return job.stage() == Stage.CANCELLED
                ? ""
                : texts.now("print.place", job.order().printer());
    }

    /** Whose badge, which copy. */
    public String title(PrintJob job) {
        return texts.now("print.job", job.order().person().value(), job.order().copy());
    }

    /** What went wrong and what to do; empty when nothing did. */
    public String trouble(PrintJob job) {
        return job.reason().isEmpty() ? "" : words().reason(job.reason());
    }

    private PrintWords words() {
        return new PrintWords(texts.language().getValue());
    }
}
