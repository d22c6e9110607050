package org.dengta.supervision;

import org.dengta.journal.DutyFact.BadgeHandedOver.Receipt;
import org.dengta.supervision.PersonDesk.Receiver;

import java.util.Locale;
import java.util.Optional;

/**
 * Who takes a badge, and how that is known.
 *
 * @param document what the receiver showed; empty where that is not written down
 * @param receipt what the receiver signs for several badges at once
 */
public record Taking(Receiver receiver, Optional<Document> document, Optional<Receipt> receipt) {

    /** A kind of document by which somebody is known; its number is written down nowhere. */
    public enum Document {
        PASSPORT,
        ID_CARD,
        RESIDENCE_PERMIT,
        /** A card of the event, such as a liaison officer's own badge. */
        EVENT_BADGE;

        /** As facts hold it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One badge, of which nothing more is written down. */
    public static Taking by(Receiver receiver) {
        return new Taking(receiver, Optional.empty(), Optional.empty());
    }

    /** One badge against a document. */
    public static Taking by(Receiver receiver, Document document) {
        return new Taking(receiver, Optional.of(document), Optional.empty());
    }
}
