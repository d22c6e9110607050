package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.GateId;
import org.dengta.venue.IdText;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people on duty have ordered, granted or handed over. */
public sealed interface DutyFact extends Fact {

    @Override
    default Optional<PersonId> about() {
        return switch (this) {
            case HoldSet _ -> Optional.empty();
            case PersonBlocked f -> Optional.of(f.person());
            case BadgeHandedOver f -> Optional.of(f.person());
            case GrantChanged f -> Optional.of(f.person());
            case EntryClaimed f -> Optional.of(f.person());
            case ClaimClosed f -> Optional.of(f.person());
            case CaseOpened f -> f.person();
            case CaseClosed f -> f.person();
        };
    }

    /**
     * A gate, a zone or the whole venue was held, restricted, evacuated or opened again. Of several
     * about one scope the latest counts.
     *
     * @param scope what: a gate's or zone's id, or {@code venue}
     * @param of which kind that is
     * @param state what holds from then on
     * @param reason a short code such as {@code motorcade}
     * @param until when it ends by itself; empty for not before another is set
     */
    record HoldSet(ScopeKind of, String scope, State state, String reason, Optional<Instant> until)
            implements DutyFact {
        public HoldSet {
            IdText.checked(scope);
            IdText.checked(reason);
        }

        /** What is held. */
        public enum ScopeKind {
            GATE,
            ZONE,
            VENUE
        }

        /** How far. From the mildest to the strictest. */
        public enum State {
            OPEN,
            /** Nobody enters; people may leave. */
            EXIT_ONLY,
            /** Nobody passes, in or out. */
            HOLD,
            /** Nobody enters; everybody leaves, unasked. */
            EVACUATE
        }
    }

    /**
     * A person was blocked everywhere, or is no longer. The latest counts.
     *
     * @param blocked whether from then on
     * @param reason a short code
     */
    record PersonBlocked(PersonId person, boolean blocked, String reason) implements DutyFact {
        public PersonBlocked {
            IdText.checked(reason);
        }
    }

    /**
     * A printed badge came into its holder's hands.
     *
     * @param credential the badge's
     * @param receiver who took it: {@code holder} or {@code liaison}
     * @param document which kind of document the receiver showed, a short code; empty where that
     *     was not written down
     * @param receipt what the receiver signed for several badges at once
     */
    record BadgeHandedOver(
            PersonId person,
            CodeLookup credential,
            String receiver,
            Optional<String> document,
            Optional<Receipt> receipt)
            implements DutyFact {
        public BadgeHandedOver {
            IdText.checked(receiver);
            document.ifPresent(IdText::checked);
        }

        /** With nothing more to be known. */
        public BadgeHandedOver(PersonId person, CodeLookup credential, String receiver) {
            this(person, credential, receiver, Optional.empty(), Optional.empty());
        }

        /**
         * A paper that is signed.
         *
         * @param number the same in the facts of all its badges
         * @param sealed who signs, sealed under the event's data key
         */
        public record Receipt(String number, String sealed) {
            public Receipt {
                IdText.checked(number);
            }
        }
    }

    /**
     * A person's rights were lifted for a time, or such a lift was taken back. Of several about one
     * place the latest counts.
     *
     * @param place what opens
     * @param from the first instant of the lift
     * @param until the first after it; not after {@code from} where the lift is taken back
     * @param reason a short code
     */
    record GrantChanged(PersonId person, Place place, Instant from, Instant until, String reason)
            implements DutyFact {
        public GrantChanged {
            IdText.checked(reason);
        }
    }

    /**
     * The arbiter of a session granted the one entry to it.
     *
     * @param gate where the person stands
     * @param asker the kiosk that asked
     * @param credential what was presented there
     */
    record EntryClaimed(
            PersonId person, SessionId session, GateId gate, KioskId asker, CodeLookup credential)
            implements DutyFact {}

    /**
     * The kiosk that was granted an entry is done with the grant, used or not; it never lets
     * anybody in on it again. Where somebody went in, that fact is of the same run and before this.
     *
     * @param claim the fact of the grant
     */
    record ClaimClosed(PersonId person, SessionId session, Position claim) implements DutyFact {}

    /**
     * A scan was sent to the help desk, so that the lane goes on.
     *
     * @param person whose code it was, where that is known
     * @param gate where
     * @param reason the verdict's code
     * @param scan the fact of the scan
     */
    record CaseOpened(Optional<PersonId> person, GateId gate, String reason, Position scan)
            implements DutyFact {
        public CaseOpened {
            IdText.checked(reason);
        }
    }

    /**
     * The help desk is done with a case. The first counts.
     *
     * @param person as the case says
     * @param opened the fact that opened it
     * @param outcome a short code such as {@code resolved} or {@code sent-away}
     */
    record CaseClosed(Optional<PersonId> person, Position opened, String outcome)
            implements DutyFact {
        public CaseClosed {
            IdText.checked(outcome);
        }
    }

    /** The kind as it is written down. */
    default String kind() {
        return switch (this) {
            case HoldSet _ -> "hold-set";
            case PersonBlocked _ -> "person-blocked";
            case BadgeHandedOver _ -> "badge-handed-over";
            case GrantChanged _ -> "grant-changed";
            case EntryClaimed _ -> "entry-claimed";
            case ClaimClosed _ -> "claim-closed";
            case CaseOpened _ -> "case-opened";
            case CaseClosed _ -> "case-closed";
        };
    }

    /** Its own fields as they are written down, but for the person. */
    default void write(Map<String, String> out) {
        switch (this) {
            case HoldSet f -> write(f, out);
            case PersonBlocked f -> {
                out.put("blocked", f.blocked() ? "yes" : "no");
                out.put("reason", f.reason());
            }
            case BadgeHandedOver f -> write(f, out);
            case GrantChanged f -> write(f, out);
            case EntryClaimed f -> write(f, out);
            case ClaimClosed f -> write(f, out);
            case CaseOpened f -> write(f, out);
            case CaseClosed f -> {
                out.put("opened", f.opened().toString());
                out.put("outcome", f.outcome());
            }
        }
    }

    private static void write(BadgeHandedOver fact, Map<String, String> out) {
        out.put("credential", fact.credential().hex());
        out.put("receiver", fact.receiver());
        fact.document().ifPresent(document -> out.put("document", document));
        fact.receipt()
                .ifPresent(receipt -> {
                    out.put("receipt", receipt.number());
                    out.put("sealed", receipt.sealed());
                });
    }

    private static void write(CaseOpened fact, Map<String, String> out) {
        out.put("gate", fact.gate().value());
        out.put("reason", fact.reason());
        out.put("scan", fact.scan().toString());
    }

    private static void write(HoldSet fact, Map<String, String> out) {
        out.put("of", code(fact.of()));
        out.put("scope", fact.scope());
        out.put("state", code(fact.state()));
        out.put("reason", fact.reason());
        fact.until().ifPresent(until -> out.put("until", until.toString()));
    }

    private static void write(GrantChanged fact, Map<String, String> out) {
        out.put(fact.place() instanceof SessionId ? "session" : "zone", fact.place().value());
        out.put("from", fact.from().toString());
        out.put("until", fact.until().toString());
        out.put("reason", fact.reason());
    }

    private static void write(EntryClaimed fact, Map<String, String> out) {
        out.put("session", fact.session().value());
        out.put("gate", fact.gate().value());
        out.put("asker", fact.asker().value());
        out.put("credential", fact.credential().hex());
    }

    private static void write(ClaimClosed fact, Map<String, String> out) {
        out.put("session", fact.session().value());
        out.put("claim", fact.claim().toString());
    }

    /** The fact of a kind; empty where it is another; else as {@link WireForm#read}. */
    static Optional<Fact> read(String kind, FactFields.In in) {
        return Optional.ofNullable(
                switch (kind) {
                    case "hold-set" -> holdSet(in);
                    case "person-blocked" -> personBlocked(in);
                    case "badge-handed-over" -> badgeHandedOver(in);
                    case "grant-changed" -> grantChanged(in);
                    case "entry-claimed" -> entryClaimed(in);
                    case "claim-closed" ->
                            new ClaimClosed(in.person(), session(in), in.position("claim"));
                    case "case-opened" -> caseOpened(in);
                    case "case-closed" ->
                            new CaseClosed(
                                    in.maybePerson(), in.position("opened"), in.text("outcome"));
                    default -> null;
                });
    }

    private static Fact personBlocked(FactFields.In in) {
        return new PersonBlocked(in.person(), in.text("blocked").equals("yes"), in.text("reason"));
    }

    private static Fact badgeHandedOver(FactFields.In in) {
        return new BadgeHandedOver(
                in.person(),
                in.credential(),
                in.text("receiver"),
                in.maybe("document"),
                in.maybe("receipt")
                        .map(number -> new BadgeHandedOver.Receipt(number, in.text("sealed"))));
    }

    private static Fact caseOpened(FactFields.In in) {
        return new CaseOpened(in.maybePerson(), in.gate(), in.text("reason"), in.position("scan"));
    }

    private static Fact holdSet(FactFields.In in) {
        return new HoldSet(
                HoldSet.ScopeKind.valueOf(name(in.text("of"))),
                in.text("scope"),
                HoldSet.State.valueOf(name(in.text("state"))),
                in.text("reason"),
                in.maybe("until").map(Instant::parse));
    }

    private static Fact grantChanged(FactFields.In in) {
        return new GrantChanged(
                in.person(),
                in.session().<Place>map(it -> it).orElseGet(() -> new ZoneId(in.text("zone"))),
                Instant.parse(in.text("from")),
                Instant.parse(in.text("until")),
                in.text("reason"));
    }

    private static Fact entryClaimed(FactFields.In in) {
        return new EntryClaimed(
                in.person(),
                session(in),
                in.gate(),
                new KioskId(in.text("asker")),
                in.credential());
    }

    private static SessionId session(FactFields.In in) {
        return new SessionId(in.text("session"));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
