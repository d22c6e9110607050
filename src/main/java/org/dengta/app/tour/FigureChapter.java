package org.dengta.app.tour;

/** Figures, and the proof that nothing was lost on the way. */
record FigureChapter(Guide guide) {

    void tell() {
        guide.take(
                Step.of(
                                "Who is inside, has arrived, is expected",
                                "headcount",
                                "--at=2024-10-26T18:00")
                        .says("total"));
        guide.take(
                Step.of("As it was at a quarter to nine", "headcount", "--at=2024-10-26T08:45")
                        .says("total"));
        guide.take(
                Step.of("The same for a spreadsheet", "headcount", "--format=csv").says("scope"));
        guide.take(
                Step.of("Everything written down, in order", "journal", "list")
                        .says("guest-admitted", "guest-left"));
        guide.take(
                Step.of("And nothing of it changed or missing", "journal", "verify")
                        .says("The journal is whole"));
        guide.take(Step.of("This machine", "doctor").says("✔"));
    }
}
