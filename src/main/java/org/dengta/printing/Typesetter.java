package org.dengta.printing;

import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.badge.Badge;
import org.dengta.badge.BadgeDesk;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer;
import org.dengta.badge.BadgeRenderer.Rendered;
import org.dengta.badge.BadgeRenderer.Warning;
import org.dengta.badge.PhotoAlbum;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.CodeRegister;
import org.dengta.credential.Credential;
import org.dengta.credential.CredentialCode;
import org.dengta.printing.PrintTarget.Sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes sheets of jobs: the badge as it is due at that moment, or why none is. For any thread. */
public final class Typesetter {
    private final Supplier<BadgeDesk> badges;
    private final People people;
    private final Drawing drawing;

    /** Whose badges. */
    public record People(GuestList guests, CodeRegister codes) {}

    /** What badges are drawn with. */
    public record Drawing(BadgeRenderer renderer, BadgeLayout layout, PhotoAlbum photos) {}

    /**
     * @param badges makes them by the programme of now
     */
    public Typesetter(Supplier<BadgeDesk> badges, People people, Drawing drawing) {
        this.badges = badges;
        this.people = people;
        this.drawing = drawing;
    }

    /** A sheet, or why there is none. */
    sealed interface Set {}

    record Ready(Sheet sheet) implements Set {}

    /**
     * @param reason a short code
     */
    record NotDue(String reason) implements Set {}

    Optional<Person> person(PersonId id) {
        return people.guests().find(id);
    }

    /**
     * What will not come out as the list has it, drawn with a made-up code; empty for whom the
     * organisers have not approved.
     */
    Optional<List<Warning>> proof(Person person) {
        return badges.get()
                .badge(person, drawing.photos().of(person.id()), CredentialCode.SPECIMEN)
                .map(badge -> rendered(badge).warnings());
    }

    /** Whether there is to be a badge of an approved person of a planned category. */
    boolean mayHave(Person person) {
        return badges.get().badge(person, Optional.empty(), CredentialCode.SPECIMEN).isPresent();
    }

    boolean isValid(CodeLookup lookup) {
        return people.codes().find(lookup).filter(held -> held.revoked().isEmpty()).isPresent();
    }

    /** Whether somebody has a code that another copy would have too. */
    boolean hasCode(PersonId id) {
        return people.codes().of(id).stream()
                .anyMatch(code -> code.kind() == Credential.Kind.BADGE && code.revoked().isEmpty());
    }

    private Rendered rendered(Badge badge) {
        return drawing.renderer().render(badge, drawing.layout());
    }

    BadgeDesk badges() {
        return badges.get();
    }

    /** Whoever lost approval or code since the request gets nothing. */
    Set set(PrintJob job) {
        var lookup = job.order().credential();
        if (!isValid(lookup)) {
            return new NotDue("revoked");
        }
        var code = people.codes().code(lookup);
        var person = person(job.order().person());
        return person.isEmpty() || code.isEmpty()
                ? new NotDue("unlisted")
                : set(job, person.get(), code.get());
    }

    private Set set(PrintJob job, Person person, CredentialCode code) {
        var layout = drawing.layout();
        return badges.get()
                .badge(person, drawing.photos().of(person.id()), code)
                .<Set>map(badge ->
                        new Ready(
                                new Sheet(
                                        rendered(badge).pdf(),
                                        job.title(),
                                        layout.widthMm(),
                                        layout.heightMm())))
                .orElseGet(() -> new NotDue("not-approved"));
    }
}
