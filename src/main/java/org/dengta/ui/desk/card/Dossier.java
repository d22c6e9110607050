package org.dengta.ui.desk.card;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.credential.Credential;
import org.dengta.presence.Orders;
import org.dengta.presence.Standing;
import org.dengta.programme.Category;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything this kiosk knows of one person, at one moment.
 *
 * @param person the card as it stands, amendments and all
 * @param listed the list's own row
 * @param category empty when it is no longer planned
 * @param credentials in order of issue, revoked ones included
 * @param copies badges printed, the first first
 * @param standings every place ever entered or left
 * @param orders what people on duty have ordered about the person
 * @param party whom the person goes with, and who goes with the person
 */
public record Dossier(
        Person person,
        Person listed,
        Optional<Category> category,
        List<Credential> credentials,
        List<Copy> copies,
        List<Standing> standings,
        Orders orders,
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

    /** What the list says of each field that a desk has amended otherwise. */
    public Map<CardField, String> amended() {
        var list = new EnumMap<>(CardTexts.of(listed));
        list.entrySet().removeAll(CardTexts.of(person).entrySet());
        return list;
    }

    /** Whether a badge may be printed: approved, in a category that is planned. */
    public boolean mayHaveBadge() {
        return person.participation().isApproved() && category.isPresent();
    }
}
