package org.dengta.app.tour;

import org.dengta.accreditation.Person;
import org.dengta.app.OutFiles;

import java.util.List;

/** Badges in four scripts, one that is not given, and one that opens a gate. */
record BadgeChapter(Scenes scenes) {

    void tell(Cast cast) {
        var guide = scenes.guide();
        for (var person : List.of(cast.guest(), cast.arabic(), cast.korean(), cast.longLatin())) {
            guide.take(badge("The badge of " + person.names().primary(), person));
        }
        guide.take(badge("The same badge again is a second copy", cast.korean()));
        guide.take(badge("No badge without approval", cast.pending()).ends(1).says("NOT_APPROVED"));
        var badge = OutFiles.named(scenes.badges(), cast.guest().id(), ".pdf").toString();
        guide.take(
                Scenes.scan(
                                "The badge at the guest entrance",
                                "guest-entrance",
                                "2024-10-26T14:20",
                                badge)
                        .says("✔"));
    }

    private Step badge(String title, Person person) {
        return Step.of(
                title,
                "badge",
                "--guest=" + person.id(),
                "--photos=" + scenes.samples().resolve("photos"),
                "--out=" + scenes.badges());
    }
}
