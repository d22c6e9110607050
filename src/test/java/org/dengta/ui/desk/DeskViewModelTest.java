package org.dengta.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;

import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.credential.Credential;
import org.dengta.platform.fx.Texts;
import org.dengta.printing.PrintJob.Stage;
import org.dengta.printing.ReprintReason;
import org.dengta.reading.Pictures;
import org.dengta.registration.WalkInFault.Field;
import org.dengta.testing.Facts;
import org.dengta.testing.PersonBuilder;
import org.dengta.ui.desk.CodePictures.Codes;
import org.dengta.ui.desk.CodePictures.Unreadable;
import org.dengta.ui.desk.search.ListFilling;
import org.dengta.ui.desk.search.SearchViewModel.State;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;

final class DeskViewModelTest {
    private static final Person LIN = PersonBuilder.aPerson().withId("G-0001").build();
    private static final Person MEI =
            PersonBuilder.aPerson()
                    .withId("G-0002")
                    .named(new Names("何梅", "He Mei", "", "zh"))
                    .reviewed(Review.PENDING)
                    .build();
    private static final Path FILE = Path.of("letter.pdf");

    private final DeskOfFakes desk = new DeskOfFakes(Runnable::run, LIN, MEI);
    private final DeskViewModel model = desk.model;
    private final DeskViewModel.Parts parts = model.parts();

    @Test
    void nothing_typed_finds_nobody_and_gives_a_hint() {
        model.shown();
        assertThat(parts.search().state().get()).isEqualTo(State.HINT);
        assertThat(parts.search().progress().get())
                .isEqualTo(new ListFilling.Progress(2, 2, ListFilling.Stage.FINISHED));
    }

    @Test
    void an_empty_list_is_said_and_read_again_when_shown_again() {
        var empty = new DeskOfFakes(Runnable::run);
        empty.model.shown();
        assertThat(empty.model.parts().search().state().get()).isEqualTo(State.NO_LIST);
        empty.guests.put(List.of(LIN));
        empty.model.shown();
        assertThat(empty.model.parts().search().state().get()).isEqualTo(State.HINT);
    }

    @Test
    void whoever_is_found_first_is_chosen_and_opened() {
        find("lin hai");
        assertThat(parts.search().chosenPerson()).contains(LIN.id());
        model.open(LIN.id());
        assertThat(opened()).isEqualTo(LIN.id());
    }

    @Test
    void a_choice_stays_within_the_rows() {
        find("威海");
        assertThat(parts.search().rows()).hasSize(2);
        parts.search().move(5);
        assertThat(parts.search().chosenPerson()).contains(MEI.id());
        parts.search().move(-9);
        assertThat(parts.search().chosenPerson()).contains(LIN.id());
    }

    @Test
    void only_the_answer_to_the_last_key_is_shown() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DeskOfFakes(waiting::add, LIN, MEI);
        slow.model.shown();
        work(waiting);
        var search = slow.model.parts().search();
        search.query().set("lin");
        search.query().set("he mei");
        work(waiting);
        assertThat(search.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.person()).isEqualTo(MEI));
        search.query().set("lin");
        search.query().set("");
        work(waiting);
        assertThat(search.rows()).isEmpty();
        assertThat(search.state().get()).isEqualTo(State.HINT);
    }

    @Test
    void whom_nobody_found_is_told_by_the_words_searched_last() {
        find("zzyz");
        find("zzyzx");
        assertThat(parts.search().state().get()).isEqualTo(State.NOBODY);
        assertThat(parts.search().shownFor().get()).isEqualTo("zzyzx");
    }

    @Test
    void the_first_copy_is_printed_at_once() {
        open(LIN);
        model.print();
        assertThat(desk.tray.titles()).containsExactly("G-0001-copy1");
        assertThat(parts.prints().asking().get()).isEmpty();
        assertThat(parts.prints().jobOf(LIN.id())).map(job -> job.stage()).contains(Stage.DONE);
        assertThat(parts.card().dossier().get().orElseThrow().copies()).hasSize(1);
    }

    @Test
    void nothing_is_printed_of_whoever_stood_there_before() {
        var waiting = new ArrayDeque<Runnable>();
        var slow = new DeskOfFakes(waiting::add, LIN, MEI);
        slow.model.open(LIN.id());
        work(waiting);
        slow.model.open(MEI.id());
        assertThat(slow.model.parts().card().dossier().get()).isEmpty();
        slow.model.print();
        work(waiting);
        assertThat(slow.tray.titles()).isEmpty();
        assertThat(slow.model.parts().card().dossier().get())
                .hasValueSatisfying(shown -> assertThat(shown.person()).isEqualTo(MEI));
    }

    @Test
    void another_copy_waits_for_its_reason() {
        open(LIN);
        model.print();
        model.print();
        assertThat(parts.prints().asking().get()).contains(LIN.id());
        assertThat(desk.tray.titles()).hasSize(1);
        parts.prints().because(ReprintReason.DAMAGED);
        assertThat(desk.tray.titles()).containsExactly("G-0001-copy1", "G-0001-copy2");
        assertThat(parts.card().dossier().get().orElseThrow().copies().getLast().reason())
                .isEqualTo("damaged");
        assertThat(desk.codes.of(LIN.id())).hasSize(1);
    }

    @Test
    void the_code_of_a_lost_badge_is_revoked_before_the_next_is_printed() {
        open(LIN);
        model.print();
        model.print();
        parts.prints().because(ReprintReason.LOST);
        assertThat(desk.codes.of(LIN.id()))
                .extracting(credential -> credential.revoked().isPresent())
                .containsExactly(true, false);
        assertThat(desk.tray.titles()).hasSize(2);
    }

    @Test
    void nobody_is_printed_who_is_not_approved() {
        open(MEI);
        model.print();
        assertThat(desk.tray.titles()).isEmpty();
        assertThat(told()).contains("not approved");
    }

    @Test
    void a_failed_print_is_retried_as_the_same_copy() {
        desk.tray.failWith("no-printer");
        open(LIN);
        model.print();
        var failed = parts.prints().jobs().getFirst();
        assertThat(failed.stage()).isEqualTo(Stage.FAILED);
        desk.tray.recover();
        parts.prints().retry(failed);
        assertThat(desk.tray.titles()).containsExactly("G-0001-copy1");
    }

    @Test
    void a_scanned_badge_opens_its_holders_card() {
        model.scanned(badgeOf(MEI));
        assertThat(opened()).isEqualTo(MEI.id());
    }

    @Test
    void a_code_that_is_nobodys_is_said_and_quick_typing_is_a_search() {
        model.shown();
        model.scanned("00000000000000000000");
        assertThat(told()).contains("incomplete or wrong");
        model.scanned("lin hai");
        assertThat(parts.search().query().get()).isEqualTo("lin hai");
        assertThat(parts.search().rows()).hasSize(1);
    }

    @Test
    void a_letter_opens_the_card_of_the_first_code_that_has_a_holder() {
        desk.sees(new Codes(List.of("https://example.org", badgeOf(LIN))));
        model.letter(FILE);
        assertThat(opened()).isEqualTo(LIN.id());
    }

    @Test
    void a_file_without_a_code_says_why() {
        desk.sees(new Codes(List.of()));
        model.letter(FILE);
        assertThat(told()).contains("No readable QR code");
        for (var why : Pictures.Why.values()) {
            desk.sees(new Unreadable(why));
            model.letter(FILE);
            assertThat(told()).isNotBlank();
        }
    }

    @Test
    void a_walk_in_shows_who_is_alike_and_every_fault_at_once() {
        find("nobody at all");
        model.walkIn();
        var form = parts.walkIn().form();
        assertThat(form.text(Field.LATIN).get()).isEqualTo("nobody at all");
        form.text(Field.LATIN).set("Hai Lin");
        assertThat(parts.walkIn().alike())
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo(LIN));
        form.text(Field.LATIN).set("");
        form.text(Field.HEADS).set("many");
        parts.walkIn().register();
        assertThat(parts.walkIn().faults())
                .extracting(fault -> fault.field())
                .containsExactly(Field.CHINESE, Field.HEADS);
    }

    @Test
    void a_registered_walk_in_is_found_opened_and_printed() {
        model.shown();
        model.walkIn();
        parts.walkIn().form().text(Field.CHINESE).set("赵新来");
        parts.walkIn().register();
        assertThat(opened()).isEqualTo(new PersonId("W-desk-2-1"));
        find("zhaoxinlai");
        assertThat(parts.search().rows()).hasSize(1);
        model.print();
        assertThat(desk.tray.titles()).containsExactly("W-desk-2-1-copy1");
    }

    @Test
    void back_goes_one_step_at_a_time() {
        find("lin");
        open(LIN);
        model.print();
        model.print();
        model.back();
        assertThat(parts.prints().asking().get()).isEmpty();
        assertThat(opened()).isEqualTo(LIN.id());
        model.back();
        assertThat(parts.card().dossier().get()).isEmpty();
        model.back();
        assertThat(parts.search().query().get()).isEmpty();
    }

    private void find(String text) {
        model.shown();
        parts.search().query().set(text);
    }

    private void open(Person person) {
        model.open(person.id());
    }

    private PersonId opened() {
        return parts.card().dossier().get().orElseThrow().person().id();
    }

    private String badgeOf(Person person) {
        return desk.issuing.codeOf(person.id(), Credential.Kind.BADGE, Facts.OPERATOR).digits();
    }

    private String told() {
        var texts =
                new Texts("org.dengta.ui.desk.desk", new SimpleObjectProperty<>(Locale.ENGLISH));
        return model.notice().get().orElseThrow().words().apply(texts);
    }

    private static void work(ArrayDeque<Runnable> waiting) {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
