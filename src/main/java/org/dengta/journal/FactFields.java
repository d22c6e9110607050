package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Unknown;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.util.LinkedHashMap;
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
            case Unknown unknown -> unknown.kind();
        };
    }

    static Map<String, String> write(Fact fact) {
        var out = new LinkedHashMap<String, String>();
        if (!(fact instanceof Unknown)) {
            fact.about().ifPresent(person -> out.put("person", person.value()));
        }
        switch (fact) {
            case GuestAdmitted f -> {
                out.put("gate", f.gate().value());
                out.put("zone", f.zone().value());
                f.session().ifPresent(session -> out.put("session", session.value()));
                out.put("heads", Integer.toString(f.heads()));
                out.put("credential", f.credential().hex());
            }
            case GuestLeft f -> {
                out.put("gate", f.gate().value());
                out.put("zone", f.zone().value());
                inner(f).ifPresent(zones -> out.put("inner", zones));
                out.put("credential", f.credential().hex());
            }
            case EntryRefused f -> {
                out.put("gate", f.gate().value());
                out.put("reason", f.reason());
                f.credential().ifPresent(lookup -> out.put("credential", lookup.hex()));
            }
            case CredentialIssued f -> {
                out.put("kind", f.kind().name());
                out.put("credential", f.credential().hex());
                out.put("code", f.sealedCode());
            }
            case CredentialRevoked f -> {
                out.put("credential", f.credential().hex());
                out.put("reason", f.reason());
            }
            case BadgePrinted f -> {
                out.put("credential", f.credential().hex());
                out.put("copy", Integer.toString(f.copy()));
                out.put("reason", f.reason());
            }
            case Unknown f -> out.putAll(f.fields());
        }
        return out;
    }

    private static Optional<String> inner(GuestLeft left) {
        var zones = left.inner().stream().map(ZoneId::value).sorted().toList();
        return zones.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", zones));
    }

    /**
     * The fact of a kind; IllegalArgumentException when a field of a known kind is missing or
     * misspelt.
     */
    static Fact read(String kind, Map<String, String> fields) {
        var in = new In(fields);
        return switch (kind) {
            case "guest-admitted" ->
                    new GuestAdmitted(
                            in.person(),
                            in.gate(),
                            in.zone(),
                            in.session(),
                            in.number("heads"),
                            in.credential());
            case "guest-left" ->
                    new GuestLeft(in.person(), in.gate(), in.zone(), in.inner(), in.credential());
            case "entry-refused" ->
                    new EntryRefused(
                            in.maybe("person").map(PersonId::new),
                            in.gate(),
                            in.text("reason"),
                            in.maybe("credential").map(CodeLookup::new));
            case "credential-issued" ->
                    new CredentialIssued(
                            in.person(),
                            Credential.Kind.valueOf(in.text("kind")),
                            in.credential(),
                            in.text("code"));
            case "credential-revoked" ->
                    new CredentialRevoked(in.person(), in.credential(), in.text("reason"));
            case "badge-printed" ->
                    new BadgePrinted(
                            in.person(), in.credential(), in.number("copy"), in.text("reason"));
            default -> new Unknown(kind, fields);
        };
    }

    private record In(Map<String, String> fields) {
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

        PersonId person() {
            return new PersonId(text("person"));
        }

        GateId gate() {
            return new GateId(text("gate"));
        }

        ZoneId zone() {
            return new ZoneId(text("zone"));
        }

        Set<ZoneId> inner() {
            return maybe("inner").stream()
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
