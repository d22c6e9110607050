package org.dengta.journal;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.programme.CategoryId;
import org.dengta.venue.GateId;
import org.dengta.venue.IdText;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happened. Facts hold ids and reason codes only, both of {@link IdText}'s spelling
 * but for people's numbers: a fact is never changed, so no free text may get into one. What is
 * personal or secret in them is sealed.
 */
public sealed interface Fact
        permits Fact.GuestAdmitted,
                Fact.GuestLeft,
                Fact.EntryRefused,
                Fact.CredentialIssued,
                Fact.CredentialRevoked,
                Fact.BadgePrinted,
                Fact.ScanUndone,
                Fact.WalkInRegistered,
                Fact.GuestAmended,
                DutyFact,
                Fact.Unknown {

    /**
     * The person it is about, by whose facts that person's standing is folded; empty for a code
     * that is nobody's.
     */
    Optional<PersonId> about();

    /**
     * A person passed a gate inwards.
     *
     * @param person who
     * @param gate where
     * @param zone what the gate led into at that time
     * @param session what was guarded, where a session was
     * @param heads how many passed
     * @param credential what was presented; {@link CodeLookup#NONE} where nothing was
     * @param day the day of the venue on which it counts; empty in facts of the first release
     * @param leaves the zones that nobody is in any more who entered this one
     * @param grounds why it was let in
     */
    record GuestAdmitted(
            PersonId person,
            GateId gate,
            ZoneId zone,
            Optional<SessionId> session,
            Heads heads,
            CodeLookup credential,
            Optional<LocalDate> day,
            Set<ZoneId> leaves,
            Grounds grounds)
            implements Fact {
        public GuestAdmitted {
            leaves = Set.copyOf(leaves);
        }

        /** As facts of the first release say it. */
        public GuestAdmitted(
                PersonId person,
                GateId gate,
                ZoneId zone,
                Optional<SessionId> session,
                int heads,
                CodeLookup credential) {
            this(
                    person,
                    gate,
                    zone,
                    session,
                    new Heads(heads, heads),
                    credential,
                    Optional.empty(),
                    Set.of(),
                    Grounds.VERDICT);
        }

        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * How many people one code stands for.
     *
     * @param passed with this passage, 1 or more; 0 for a vehicle, which is no person
     * @param party in all, not fewer than passed; those of a reservation may come one by one
     */
    record Heads(int passed, int party) {
        public Heads {
            if (passed < 0 || party < passed || party > 0 && passed == 0) {
                throw new IllegalArgumentException("1 or more of a party pass: " + passed);
            }
        }
    }

    /**
     * A person passed a gate outwards.
     *
     * @param person who
     * @param gate where
     * @param zone what the gate left at that time, its own zone or one around it
     * @param inner the zones within it at that time, left by the same step
     * @param credential what was presented
     */
    record GuestLeft(
            PersonId person, GateId gate, ZoneId zone, Set<ZoneId> inner, CodeLookup credential)
            implements Fact {
        public GuestLeft {
            inner = Set.copyOf(inner);
        }

        /** Whether nobody can still be in a zone after this. */
        public boolean covers(ZoneId other) {
            return zone.equals(other) || inner.contains(other);
        }

        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * A scan did not open the gate: refused, or left to a person to decide.
     *
     * @param person whose code it was, where that is known
     * @param gate where
     * @param reason the verdict's code
     * @param credential the look-up of what was presented; empty where nothing could be read from
     *     it
     */
    record EntryRefused(
            Optional<PersonId> person, GateId gate, String reason, Optional<CodeLookup> credential)
            implements Fact {
        public EntryRefused {
            IdText.checked(reason);
        }

        @Override
        public Optional<PersonId> about() {
            return person;
        }
    }

    /**
     * A code was given to a person.
     *
     * @param person to whom
     * @param kind what it is printed on
     * @param credential where it is found
     * @param sealedCode the code under the event's data key, base64
     */
    record CredentialIssued(
            PersonId person, Credential.Kind kind, CodeLookup credential, String sealedCode)
            implements Fact {
        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * A code lost its validity, here and, once the fact arrives, everywhere.
     *
     * @param person whose it was
     * @param credential which
     * @param reason a short code such as {@code lost}
     */
    record CredentialRevoked(PersonId person, CodeLookup credential, String reason)
            implements Fact {
        public CredentialRevoked {
            IdText.checked(reason);
        }

        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * A badge was given to a printer or folder.
     *
     * @param person whose
     * @param credential the code on it
     * @param copy 1 for the first print, then 2, 3 …
     * @param reason why, {@code first} for the first copy
     */
    record BadgePrinted(PersonId person, CodeLookup credential, int copy, String reason)
            implements Fact {
        public BadgePrinted {
            IdText.checked(reason);
        }

        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * A scan was a mistake: it never counted, wherever the two facts stand in time. Undoing cannot
     * itself be undone, and twice is once.
     *
     * @param person about whom the undone fact is, the same or as empty
     * @param gate where that was
     * @param undone the fact undone: an admission, an exit or a refusal
     * @param reason a short code such as {@code mis-scan}
     */
    record ScanUndone(Optional<PersonId> person, GateId gate, Position undone, String reason)
            implements Fact {
        public ScanUndone {
            IdText.checked(reason);
        }

        @Override
        public Optional<PersonId> about() {
            return person;
        }
    }

    /**
     * A desk put somebody on the list who came without being on it.
     *
     * @param person a number that this kiosk had not given to anybody
     * @param category the category at that time
     * @param sealed the person under the event's data key, base64
     */
    record WalkInRegistered(PersonId person, CategoryId category, String sealed) implements Fact {
        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * A desk amended a person's card: the list's row stays as it is, the card says otherwise from
     * then on.
     *
     * @param person whose card
     * @param sealed each field's value as seen before and the new one, under the event's data key,
     *     base64
     */
    record GuestAmended(PersonId person, String sealed) implements Fact {
        @Override
        public Optional<PersonId> about() {
            return Optional.of(person);
        }
    }

    /**
     * A fact of a later release: kept and passed on byte for byte, not folded.
     *
     * @param kind its kind as written
     * @param fields its fields as written, in their order
     */
    record Unknown(String kind, Map<String, String> fields) implements Fact {
        public Unknown {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public Optional<PersonId> about() {
            return Optional.ofNullable(fields.get("person"))
                    .filter(PersonId::isValid)
                    .map(PersonId::new);
        }
    }
}
