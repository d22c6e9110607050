package org.dengta.journal;

import org.dengta.journal.DutyFact.BadgeHandedOver;
import org.dengta.journal.DutyFact.CaseClosed;
import org.dengta.journal.DutyFact.CaseOpened;
import org.dengta.journal.DutyFact.ClaimClosed;
import org.dengta.journal.DutyFact.EntryClaimed;
import org.dengta.journal.DutyFact.GrantChanged;
import org.dengta.journal.DutyFact.HoldSet;
import org.dengta.journal.DutyFact.PersonBlocked;
import org.dengta.kiosk.KioskId;
import org.dengta.venue.Place;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The duty facts as fields, and back; what {@link FactFields} is to the others. */
final class DutyFields {
    private DutyFields() {}

    /** The kind as it is written down. */
    static String kind(DutyFact fact) {
        return switch (fact) {
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
    static void write(DutyFact fact, Map<String, String> out) {
        switch (fact) {
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
                        .flatMap(number ->
                                in.maybe("sealed")
                                        .map(sealed ->
                                                new BadgeHandedOver.Receipt(number, sealed))));
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
