package org.dengta.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.dengta.accreditation.Person;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential.Kind;
import org.dengta.supervision.BadgeCustody.Waiting;
import org.dengta.supervision.PersonDesk.Receiver;
import org.dengta.testing.Desks;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.PersonBuilder;
import org.dengta.testing.ProgrammeBuilder;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class BadgeCustodyTest {
    private final Desks desks = new Desks();
    private final InMemoryGuestList guests = new InMemoryGuestList();
    private final InMemoryStandings standings = new InMemoryStandings(desks.journal());
    private final List<CodeLookup> notOut = new ArrayList<>();
    private final BadgeCustody custody =
            new BadgeCustody(
                    new BadgeCustody.Records(guests, desks.codes(), desks.journal(), standings),
                    _ -> notOut);
    private final Person lin = PersonBuilder.aPerson().build();

    BadgeCustodyTest() {
        guests.put(List.of(lin));
    }

    @Test
    void a_badge_waits_from_its_print_until_it_is_handed_over() {
        assertThat(uncollected()).isEmpty();
        print();
        assertThat(uncollected()).containsExactly(new Waiting(lin, desks.clock().instant(), 1));
        assertThat(custody.uncollected(_ -> false)).isEmpty();
        handOver();
        assertThat(uncollected()).isEmpty();
    }

    @Test
    void a_code_alone_is_no_badge_nor_is_a_print_that_did_not_come_out() {
        desks.issuing().codeOf(lin.id(), Kind.BADGE, Facts.OPERATOR);
        assertThat(uncollected()).isEmpty();
        notOut.add(print());
        assertThat(uncollected()).isEmpty();
        print();
        assertThat(uncollected()).extracting(Waiting::copy).containsExactly(2);
    }

    @Test
    void a_badge_printed_in_the_place_of_a_lost_one_waits_again() {
        print();
        handOver();
        desks.issuing().revoke(lin.id(), List.of(Kind.BADGE), "lost", Facts.OPERATOR);
        assertThat(uncollected()).isEmpty();
        print();
        assertThat(uncollected()).extracting(Waiting::copy).containsExactly(2);
    }

    private List<Waiting> uncollected() {
        return custody.uncollected(_ -> true);
    }

    private CodeLookup print() {
        var code = desks.issuing().codeOf(lin.id(), Kind.BADGE, Facts.OPERATOR);
        return desks.badges().print(lin.id(), code, "damaged", Facts.OPERATOR).credential();
    }

    private void handOver() {
        var programme = ProgrammeBuilder.aProgramme().build();
        var desk = new PersonDesk(programme, standings, desks.codes(), desks.journal());
        var ordered = desk.handOver(lin, Taking.by(Receiver.HOLDER), Facts.OPERATOR);
        assertThat(ordered).isInstanceOf(Ordering.Ordered.class);
    }
}
