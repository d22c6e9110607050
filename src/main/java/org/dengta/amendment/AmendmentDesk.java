package org.dengta.amendment;

import org.dengta.accreditation.CardField;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.GuestList;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.amendment.Amendment.Change;
import org.dengta.amendment.AmendmentOutcome.Amended;
import org.dengta.amendment.AmendmentOutcome.Faulty;
import org.dengta.amendment.AmendmentOutcome.NotListed;
import org.dengta.amendment.AmendmentOutcome.NothingChanged;
import org.dengta.credential.DataKey;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Journal;
import org.dengta.kiosk.OperatorId;
import org.dengta.roster.ListColumn;

import java.util.EnumMap;
import java.util.Map;

/**
 * Amends people's cards: what a desk can see for itself, never what decides on rights. The list's
 * own row stays as it is. For the thread that may write the store.
 */
public final class AmendmentDesk {
    private final GuestList guests;
    private final Journal journal;
    private final DataKey key;

    /**
     * @param guests whose cards follow the journal
     * @param journal where the amendment is written down
     */
    public AmendmentDesk(GuestList guests, Journal journal, DataKey key) {
        this.guests = guests;
        this.journal = journal;
        this.key = key;
    }

    /**
     * Writes down what differs from the card, and with it changes the card.
     *
     * @param changes the wanted texts by column, as lists write them; a blank one clears the field
     */
    public AmendmentOutcome amend(
            PersonId person, Map<ListColumn, String> changes, OperatorId operator) {
        return journal.atomically(() ->
                guests.find(person)
                        .map(card -> amend(card, changes, operator))
                        .orElseGet(() -> new NotListed(person)));
    }

    private AmendmentOutcome amend(
            Person card, Map<ListColumn, String> changes, OperatorId operator) {
        var check = new AmendmentCheck(card, changes);
        if (!check.faults().isEmpty()) {
            return new Faulty(check.faults());
        }
        var amendment = difference(card, check.wanted());
        if (amendment.changes().isEmpty()) {
            return new NothingChanged(card);
        }
        var sealed = SealedAmendment.seal(card.id(), amendment, key);
        journal.append(operator, new GuestAmended(card.id(), sealed));
        return new Amended(guests.find(card.id()).orElseThrow(), amendment.changes().keySet());
    }

    private static Amendment difference(Person card, Map<CardField, String> wanted) {
        var before = CardTexts.of(card);
        var changes = new EnumMap<CardField, Change>(CardField.class);
        wanted.forEach((field, text) -> {
            var seen = before.getOrDefault(field, "");
            if (!seen.equals(text)) {
                changes.put(field, new Change(seen, text));
            }
        });
        return new Amendment(changes);
    }
}
