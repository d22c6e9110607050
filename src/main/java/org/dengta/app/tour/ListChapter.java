package org.dengta.app.tour;

/** Lists come in as organisers keep them, again and again, faults and all. */
record ListChapter(Scenes scenes) {

    void tell() {
        var guests = scenes.sample("guests.xlsx");
        var guide = scenes.guide();
        guide.take(
                Step.of("A workbook of 1,500 guests comes in", "guests", "import", guests)
                        .says(" 0 rejected"));
        guide.take(
                Step.of("The same workbook again changes nothing", "guests", "import", guests)
                        .says(" 0 imported", " 0 changed", " 0 rejected"));
        guide.take(
                Step.of(
                                "Working accreditations: a CSV in GB18030, other columns",
                                "guests",
                                "import",
                                scenes.sample("working.csv"))
                        .says(" 0 rejected"));
        guide.take(reservations());
        guide.take(faults());
    }

    private Step reservations() {
        return Step.of(
                        "Reservations as another system exports them",
                        "guests",
                        "import",
                        "--category=visitor",
                        "--review=approved",
                        scenes.sample("reservations.csv"))
                .says(" 0 rejected");
    }

    private Step faults() {
        var report = scenes.out().resolve("import-report.xlsx");
        return Step.of(
                        "A list full of faults: each row with its reason, also as a workbook",
                        "guests",
                        "import",
                        "--report=" + report,
                        scenes.sample("guests-with-faults.xlsx"))
                .ends(1);
    }
}
