package org.dengta.ui.desk.card;

import org.dengta.accreditation.Person;
import org.dengta.credential.Credential;
import org.dengta.presence.Standing;
import org.dengta.programme.Category;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything this kiosk knows of one person, at one moment.
 *
 * @param person as listed
 * @param category empty when it is no longer planned
 * @param credentials in order of issue, revoked ones included
 * @param copies badges printed, the first first
 * @param standings every place ever entered or left
 * @param party whom the person goes with, and who goes with the person
 */
public record Dossier(
        Person person,
        Optional<Category> category,
        List<Credential> credentials,
        List<Copy> copies,
        List<Standing> standings,
        Party party) {

    public Dossier {
        credentials = List.copyOf(credentials);
        copies = List.copyOf(copies);
        standings = List.copyOf(standings);
    }

    /**
     * A badge that was printed.
     *
     * @param number from 1
     * @param at the kiosk's clock
     * @param reason a short code
     */
    public record Copy(int number, Instant at, String reason) {}

    /**
     * A small company.
     *
     * @param principal whom the person accompanies
     * @param companions who accompanies the person
     */
    public record Party(Optional<Person> principal, List<Person> companions) {
        public Party {
            companions = List.copyOf(companions);
        }
    }

    /** Whether a badge may be printed: approved, in a category that is planned. */
    public boolean mayHaveBadge() {
        return person.participation().isApproved() && category.isPresent();
    }
}
