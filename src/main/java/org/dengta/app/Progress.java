package org.dengta.app;

/** Progress of long work on the error stream, a line every hundred, of rows every thousand. */
public final class Progress {
    private static final int STEP = 100;
    private static final int ROWS = 1000;

    private Progress() {}

    public static void show(Context context, int done, int total) {
        if (done > 0 && done % STEP == 0) {
            context.streams().err().println("  " + done + " / " + total);
        }
    }

    /**
     * Rows of a list that have gone through a stage.
     *
     * @param total 0 when it is not known
     */
    public static void show(Context context, String stage, int done, int total) {
        if (done > 0 && done % ROWS == 0) {
            var of = total > 0 ? " / " + total : "";
            context.streams().err().println("  " + stage + " " + done + of);
        }
    }
}
