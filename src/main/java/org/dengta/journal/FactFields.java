package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Fact.Unknown;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.journal.Grounds.How;
import org.dengta.journal.Grounds.Turn;
import org.dengta.kiosk.KioskId;
import org.dengta.programme.CategoryId;
import org.dengta.programme.SlotId;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Facts as a kind and named text fields, and back. A kind or a field name, once released, keeps its
 * meaning for ever.
 */
final class FactFields {
    private FactFields() {}

    static String kind(Fact fact) {
        return switch (fact) {
            case GuestAdmitted _ -> "guest-admitted";
            case GuestLeft _ -> "guest-left";
            case EntryRefused _ -> "entry-refused";
            case CredentialIssued _ -> "credential-issued";
            case CredentialRevoked _ -> "credential-revoked";
            case BadgePrinted _ -> "badge-printed";
            case ScanUndone _ -> "scan-undone";
            case WalkInRegistered _ -> "walk-in-registered";
            case GuestAmended _ -> "guest-amended";
            case DutyFact f -> DutyFields.kind(f);
            case Unknown unknown -> unknown.kind();
        };
    }

    static Map<String, String> write(Fact fact) {
        var out = new LinkedHashMap<String, String>();
        if (!(fact instanceof Unknown)) {
            fact.about().ifPresent(person -> out.put("person", person.value()));
        }
        switch (fact) {
            case GuestAdmitted f -> write(f, out);
            case GuestLeft f -> write(f, out);
            case EntryRefused f -> write(f, out);
            case CredentialIssued f -> write(f, out);
            case CredentialRevoked f -> write(f, out);
            case BadgePrinted f -> write(f, out);
            case ScanUndone f -> write(f, out);
            case WalkInRegistered f -> write(f, out);
            case GuestAmended f -> out.put("sealed", f.sealed());
            case DutyFact f -> DutyFields.write(f, out);
            case Unknown f -> out.putAll(f.fields());
        }
        return out;
    }

    private static void write(GuestAdmitted fact, Map<String, String> out) {
        out.put("gate", fact.gate().value());
        out.put("zone", fact.zone().value());
        fact.session().ifPresent(session -> out.put("session", session.value()));
        out.put("heads", Integer.toString(fact.heads().passed()));
        if (fact.heads().party() != fact.heads().passed()) {
            out.put("party", Integer.toString(fact.heads().party()));
        }
        out.put("credential", fact.credential().hex());
        fact.day().ifPresent(day -> out.put("day", day.toString()));
        zones(fact.leaves()).ifPresent(zones -> out.put("leaves", zones));
        write(fact.grounds(), out);
    }

    private static void write(Grounds grounds, Map<String, String> out) {
        if (grounds.how() != How.VERDICT) {
            out.put("how", grounds.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        grounds.reason().ifPresent(reason -> out.put("reason", reason));
        grounds.passed().ifPresent(passed -> out.put("passed", passed.toString()));
        grounds.group().ifPresent(group -> out.put("group", group));
        grounds.slot().ifPresent(slot -> out.put("slot", slot.value()));
        grounds.turn().ifPresent(turn -> out.put("turn", turn.toString()));
    }

    private static void write(GuestLeft fact, Map<String, String> out) {
        out.put("gate", fact.gate().value());
        out.put("zone", fact.zone().value());
        zones(fact.inner()).ifPresent(zones -> out.put("inner", zones));
        out.put("credential", fact.credential().hex());
    }

    private static void write(EntryRefused fact, Map<String, String> out) {
        out.put("gate", fact.gate().value());
        out.put("reason", fact.reason());
        fact.credential().ifPresent(lookup -> out.put("credential", lookup.hex()));
    }

    private static void write(CredentialIssued fact, Map<String, String> out) {
        out.put("kind", fact.kind().name());
        out.put("credential", fact.credential().hex());
        out.put("code", fact.sealedCode());
    }

    private static void write(CredentialRevoked fact, Map<String, String> out) {
        out.put("credential", fact.credential().hex());
        out.put("reason", fact.reason());
    }

    private static void write(BadgePrinted fact, Map<String, String> out) {
        out.put("credential", fact.credential().hex());
        out.put("copy", Integer.toString(fact.copy()));
        out.put("reason", fact.reason());
    }

    private static void write(ScanUndone fact, Map<String, String> out) {
        out.put("gate", fact.gate().value());
        out.put("kiosk", fact.undone().kiosk().value());
        out.put("run", fact.undone().run().hex());
        out.put("sequence", Long.toString(fact.undone().sequence()));
        out.put("reason", fact.reason());
    }

    private static void write(WalkInRegistered fact, Map<String, String> out) {
        out.put("category", fact.category().value());
        out.put("sealed", fact.sealed());
    }

    private static Optional<String> zones(Set<ZoneId> zones) {
        var names = zones.stream().map(ZoneId::value).sorted().toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", names));
    }

    /**
     * The fact of a kind; IllegalArgumentException when a field of a known kind is missing or
     * misspelt.
     */
    static Fact read(String kind, Map<String, String> fields) {
        var in = new In(fields);
        return switch (kind) {
            case "guest-admitted" -> in.guestAdmitted();
            case "guest-left" -> in.guestLeft();
            case "entry-refused" -> in.entryRefused();
            case "credential-issued" -> in.credentialIssued();
            case "credential-revoked" -> in.credentialRevoked();
            case "badge-printed" -> in.badgePrinted();
            case "scan-undone" -> in.scanUndone();
            case "walk-in-registered" -> in.walkInRegistered();
            case "guest-amended" -> new GuestAmended(in.person(), in.text("sealed"));
            default -> DutyFields.read(kind, in).orElseGet(() -> new Unknown(kind, fields));
        };
    }

    /** A fact's fields, each read as what it must be. */
    record In(Map<String, String> fields) {
        GuestLeft guestLeft() {
            return new GuestLeft(person(), gate(), zone(), zones("inner"), credential());
        }

        GuestAdmitted guestAdmitted() {
            return new GuestAdmitted(
                    person(),
                    gate(),
                    zone(),
                    session(),
                    heads(),
                    credential(),
                    maybe("day").map(LocalDate::parse),
                    zones("leaves"),
                    grounds());
        }

        Heads heads() {
            var passed = number("heads");
            return new Heads(passed, maybe("party").map(Integer::parseInt).orElse(passed));
        }

        Grounds grounds() {
            return new Grounds(
                    maybe("how")
                            .map(how -> How.valueOf(how.toUpperCase(Locale.ROOT).replace('-', '_')))
                            .orElse(How.VERDICT),
                    maybe("reason"),
                    maybe("passed").map(Instant::parse),
                    maybe("group"),
                    maybe("slot").map(SlotId::new),
                    maybe("turn").map(Turn::parse));
        }

        EntryRefused entryRefused() {
            return new EntryRefused(
                    maybePerson(),
                    gate(),
                    text("reason"),
                    maybe("credential").map(CodeLookup::new));
        }

        CredentialIssued credentialIssued() {
            return new CredentialIssued(
                    person(), Credential.Kind.valueOf(text("kind")), credential(), text("code"));
        }

        CredentialRevoked credentialRevoked() {
            return new CredentialRevoked(person(), credential(), text("reason"));
        }

        BadgePrinted badgePrinted() {
            return new BadgePrinted(person(), credential(), number("copy"), text("reason"));
        }

        ScanUndone scanUndone() {
            return new ScanUndone(maybePerson(), gate(), position(), text("reason"));
        }

        WalkInRegistered walkInRegistered() {
            return new WalkInRegistered(person(), new CategoryId(text("category")), text("sealed"));
        }

        Optional<String> maybe(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        String text(String name) {
            return maybe(name)
                    .orElseThrow(() -> new IllegalArgumentException("a fact without " + name));
        }

        int number(String name) {
            return Integer.parseInt(text(name));
        }

        Position position() {
            return new Position(
                    new KioskId(text("kiosk")),
                    new Run(text("run")),
                    Long.parseLong(text("sequence")));
        }

        /** A position written in one field. */
        Position position(String name) {
            return Position.parse(text(name));
        }

        Optional<PersonId> maybePerson() {
            return maybe("person").map(PersonId::new);
        }

        PersonId person() {
            return new PersonId(text("person"));
        }

        GateId gate() {
            return new GateId(text("gate"));
        }

        ZoneId zone() {
            return new ZoneId(text("zone"));
        }

        Set<ZoneId> zones(String name) {
            return maybe(name).stream()
                    .flatMap(zones -> Stream.of(zones.split(" ", -1)))
                    .map(ZoneId::new)
                    .collect(Collectors.toUnmodifiableSet());
        }

        Optional<SessionId> session() {
            return maybe("session").map(SessionId::new);
        }

        CodeLookup credential() {
            return new CodeLookup(text("credential"));
        }
    }
}
