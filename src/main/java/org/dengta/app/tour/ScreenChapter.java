package org.dengta.app.tour;

/** What all this looks like in the windows: a picture of every screen and every kind of verdict. */
record ScreenChapter(Scenes scenes) {
    void tell() {
        scenes.guide()
                .take(
                        Step.of(
                                        "Every screen of the three stations, as pictures",
                                        "pictures",
                                        "--out=" + scenes.out().resolve("screens"))
                                .says("door-pass"));
    }
}
