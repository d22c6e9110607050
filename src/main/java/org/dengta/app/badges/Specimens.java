package org.dengta.app.badges;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeContents;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer;
import org.dengta.credential.CredentialCode;
import org.dengta.programme.Programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Badges of nobody that try a layout: a short name, a long one, a rare character, from the right.
 */
public final class Specimens {
    private static final List<Names> NAMES =
            List.of(
                    new Names("王芳", "WANG Fang", "", "zh"),
                    new Names("欧阳𪚥堃", "OUYANG Dazhekun", "", "zh"),
                    new Names(
                            "",
                            "Wilhelmina-Konstanze Przybyszewska-Vandenbroucke de Albuquerque",
                            "",
                            "de"),
                    new Names("", "Fatima az-Zahra", "فاطِمة الزَّهراء عبد الرَّحمن", "ar"));

    private Specimens() {}

    /** One of each, every one in another category of the programme. */
    public static List<Badge> of(Programme programme) {
        var contents = new BadgeContents(programme);
        var badges = new ArrayList<Badge>();
        for (var i = 0; i < NAMES.size(); i++) {
            var code = CredentialCode.draw(new SplittableRandom(i));
            contents.of(person(programme, i), Optional.empty(), () -> code).ifPresent(badges::add);
        }
        return badges;
    }

    /**
     * Draws each once, so that a person's badge does not wait until the typefaces are read.
     *
     * @return how many
     */
    public static int drawn(BadgeRenderer renderer, Programme programme, BadgeLayout layout) {
        var badges = of(programme);
        badges.forEach(badge -> renderer.render(badge, layout));
        return badges.size();
    }

    private static Person person(Programme programme, int index) {
        var categories = programme.categories();
        return new Person(
                new PersonId("SPECIMEN-" + (index + 1)),
                categories.get(index * 5 % categories.size()).id(),
                NAMES.get(index),
                new Affiliation(
                        "中国 China",
                        "威海市住房和城乡建设局国际交流与合作办公室",
                        "Weihai Bureau of Housing and Urban-Rural Development",
                        "副主任 Deputy Director General",
                        "威海代表团",
                        ""),
                new Protocol("", OptionalInt.empty(), "12桌 5座 Table 12 Seat 5"),
                new Contact("", "", ""),
                new Participation(Review.APPROVED, Reply.CONFIRMED, Attendance.ON_SITE, 1),
                Set.of(),
                "");
    }
}
