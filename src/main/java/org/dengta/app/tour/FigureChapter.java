package org.dengta.app.tour;

/**
 * Figures, and the proof that nothing was lost on the way; told in the afternoon of the opening.
 */
record FigureChapter(Guide guide) {
    private static final String AFTERNOON = "2024-10-26T15:00";

    void tell() {
        take(Step.of("Who is inside, has arrived, is expected", "headcount").says("total"));
        take(
                Step.of("As it was at a quarter to nine", "headcount", "--at=2024-10-26T08:45")
                        .says("total"));
        take(Step.of("The same for a spreadsheet", "headcount", "--format=csv").says("scope"));
        take(
                Step.of("Everything written down, in order", "journal", "list")
                        .says("guest-admitted", "guest-left"));
        take(
                Step.of("And nothing of it changed or missing", "journal", "verify")
                        .says("The journal is whole"));
        take(Step.of("This machine", "doctor").says("✔"));
    }

    private void take(Step step) {
        guide.take(step.when(AFTERNOON));
    }
}
