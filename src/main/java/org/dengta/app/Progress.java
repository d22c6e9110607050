package org.dengta.app;

/** Progress of long work on the error stream, a line every hundred. */
public final class Progress {
    private static final int STEP = 100;

    private Progress() {}

    public static void show(Context context, int done, int total) {
        if (done > 0 && done % STEP == 0) {
            context.streams().err().println("  " + done + " / " + total);
        }
    }
}
