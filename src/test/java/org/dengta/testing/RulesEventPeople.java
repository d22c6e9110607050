package org.dengta.testing;

import static org.dengta.testing.RulesEvent.*;
import static org.dengta.testing.SampleEvent.CENTRE;
import static org.dengta.testing.SampleEvent.CREW;
import static org.dengta.testing.SampleEvent.DAY_1;
import static org.dengta.testing.SampleEvent.DAY_2;
import static org.dengta.testing.SampleEvent.EXPERT;
import static org.dengta.testing.SampleEvent.MAYOR;

import org.dengta.programme.AccessRule;
import org.dengta.programme.Audience;
import org.dengta.programme.Category;
import org.dengta.programme.Category.Bearer;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Whom;
import org.dengta.venue.Label;
import org.dengta.venue.Place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who comes to the event of rules, and where each may go. */
final class RulesEventPeople {
    static final CategoryId VIP = new CategoryId("vip");
    static final CategoryId DELEGATE = new CategoryId("delegate");
    static final CategoryId PRESS = new CategoryId("press");
    static final CategoryId INTERPRETER = new CategoryId("interpreter");
    static final CategoryId AIDE = new CategoryId("aide");
    static final CategoryId CONTRACTOR = new CategoryId("contractor");
    static final CategoryId CARD = new CategoryId("card");
    static final CategoryId GROUP = new CategoryId("group");
    static final CategoryId PERMIT = new CategoryId("permit");

    /** The delegation that the vault is closed to. */
    static final String CLOSED_OUT = "远方代表团";

    private static final Set<Place> HALLS =
            Set.of(
                    CENTRE,
                    ARENA,
                    STUDIO,
                    LIBRARY,
                    MUSEUM,
                    LAB,
                    TERRACE,
                    PAVILION_A,
                    PAVILION_B,
                    LOUNGE,
                    VAULT);

    private RulesEventPeople() {}

    static void addTo(ProgrammeBuilder builder) {
        category(builder, VIP, 10, Audience.GUEST, Bearer.PERSON);
        category(builder, DELEGATE, 11, Audience.GUEST, Bearer.PERSON);
        category(builder, PRESS, 12, Audience.WORKING, Bearer.PERSON);
        category(builder, INTERPRETER, 13, Audience.WORKING, Bearer.PERSON);
        category(builder, AIDE, 14, Audience.WORKING, Bearer.PERSON);
        category(builder, CONTRACTOR, 15, Audience.WORKING, Bearer.PERSON);
        category(builder, CARD, 16, Audience.GUEST, Bearer.CARD);
        category(builder, GROUP, 17, Audience.GUEST, Bearer.DELEGATION);
        category(builder, PERMIT, 18, Audience.VEHICLE, Bearer.VEHICLE);
        rule(builder, Set.of(MAYOR, EXPERT, CREW, VIP, DELEGATE, PRESS, CARD), HALLS);
        rule(builder, Set.of(MAYOR, EXPERT), Set.of(EXPO));
        rule(builder, Set.of(MAYOR, VIP), Set.of(AUDIENCE, GALA, CONCERT, WORKSHOP, LECTURE));
        rule(builder, Set.of(EXPERT), Set.of(CONCERT, LECTURE));
        rule(builder, Set.of(CREW), Set.of(GALA, CONCERT));
        rule(builder, Set.of(INTERPRETER, AIDE), Set.of(ARENA, AUDIENCE, GALA, LECTURE));
        rule(builder, Set.of(PERMIT), Set.of(YARD));
        var buildUp = Set.of(DAY_1.minusDays(2), DAY_1.minusDays(1), DAY_1);
        builder.withAccess(new AccessRule(Set.of(CONTRACTOR), Set.of(ARENA), buildUp));
        closed(builder, new Whom(Set.of(), Set.of(CLOSED_OUT), Set.of()), Set.of());
        closed(builder, Whom.of(Set.of(CREW)), Set.of(DAY_2));
    }

    private static void category(
            ProgrammeBuilder builder, CategoryId id, int number, Audience who, Bearer bearer) {
        builder.withCategory(
                new Category(
                        id,
                        number,
                        who,
                        new Label("类别" + number, id.value()),
                        "#123456",
                        "◇",
                        Optional.empty(),
                        bearer));
    }

    private static void rule(ProgrammeBuilder builder, Set<CategoryId> who, Set<Place> where) {
        builder.withAccess(new AccessRule(who, where, Set.of()));
    }

    private static void closed(ProgrammeBuilder builder, Whom whom, Set<LocalDate> days) {
        builder.withAccess(new AccessRule(whom, Set.of(VAULT), days, true));
    }
}
