package org.dengta.app.tour;

import static org.dengta.app.tour.Scenes.MAIN_HALL;

import org.dengta.accreditation.Person;

/** A rule tried beforehand, a gate held for leaders, and somebody let in without a badge. */
record DutyChapter(Guide guide) {
    private static final String MORNING = "2024-10-26T08:4";

    void tell(Person guest) {
        guide.take(
                Step.of(
                                "What this gate would say, and which rule decides",
                                "policy",
                                "explain",
                                "--guest=" + guest.id(),
                                "--gate=" + MAIN_HALL,
                                "--at=" + MORNING + "2")
                        .says("✔"));
        guide.take(hold("A supervisor holds the gate: leaders pass", "hold", "motorcade", "2"));
        guide.take(admit("Nobody enters meanwhile", guest, "3").ends(1).says("✘"));
        guide.take(hold("And opens it again", "open", "over", "4"));
        guide.take(admit("A badge forgotten: the desk knows who it is", guest, "5").says("✔"));
        guide.take(admit("The same once more", guest, "7").ends(1).says("✘", "08:45"));
    }

    /** What counts nowhere. */
    void rehearse() {
        guide.take(
                Step.of(
                                "The same tried in a rehearsal, which counts nowhere",
                                "scan",
                                "--rehearse",
                                "--gate=" + MAIN_HALL,
                                "--at=" + MORNING + "9",
                                "-")
                        .scanning("12345678")
                        .ends(1)
                        .says("演练"));
        guide.take(
                Step.of(
                        "How many lanes for 1,500 in an hour",
                        "policy",
                        "lanes",
                        "--arrivals=1500"));
    }

    private static Step hold(String title, String state, String reason, String minute) {
        return Step.of(
                        title,
                        "hold",
                        "set",
                        "--gate=" + MAIN_HALL,
                        "--state=" + state,
                        "--reason=" + reason,
                        "--operator=supervisor-1")
                .when(MORNING + minute);
    }

    private static Step admit(String title, Person guest, String minute) {
        return Step.of(
                        title,
                        "admit",
                        "--guest=" + guest.id(),
                        "--gate=" + MAIN_HALL,
                        "--reason=forgot-badge")
                .when(MORNING + minute);
    }
}
