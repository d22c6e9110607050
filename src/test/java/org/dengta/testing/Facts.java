package org.dengta.testing;

import org.dengta.accreditation.PersonId;
import org.dengta.credential.CodeLookup;
import org.dengta.credential.Credential;
import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.BadgePrinted;
import org.dengta.journal.Fact.CredentialIssued;
import org.dengta.journal.Fact.CredentialRevoked;
import org.dengta.journal.Fact.EntryRefused;
import org.dengta.journal.Fact.GuestAdmitted;
import org.dengta.journal.Fact.GuestAmended;
import org.dengta.journal.Fact.GuestLeft;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Fact.ScanUndone;
import org.dengta.journal.Fact.WalkInRegistered;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.Turn;
import org.dengta.journal.HybridTime;
import org.dengta.journal.Position;
import org.dengta.journal.Run;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.OperatorId;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.CategoryId;
import org.dengta.programme.SlotId;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facts and entries, by hand and at random; texts are as nasty as texts can be. */
public final class Facts {
    public static final OperatorId OPERATOR = new OperatorId("desk-1");
    public static final PersonId LIN = new PersonId("G-0001");
    public static final PersonId MEI = new PersonId("G-0002");

    /** Of another credential than {@link ApproachBuilder#LOOKUP}. */
    public static final CodeLookup OTHER_LOOKUP = new CodeLookup("fedcba9876543210".repeat(4));

    private static final List<String> NASTY =
            List.of(
                    "",
                    " ",
                    "lost",
                    "\\",
                    "\\n",
                    "\\\\n\n",
                    "a\r\nb",
                    "\n\n",
                    "灯塔 🗼 é",
                    "x\\",
                    "\\r",
                    "name value\nname value",
                    "\u0000\t\u2028\u0085");

    private Facts() {}

    public static GuestAdmitted admitted(PersonId who, GateId gate, ZoneId zone) {
        return new GuestAdmitted(who, gate, zone, Optional.empty(), 1, ApproachBuilder.LOOKUP);
    }

    public static GuestAdmitted admitted(
            PersonId who, GateId gate, ZoneId zone, SessionId session) {
        return new GuestAdmitted(who, gate, zone, Optional.of(session), 1, ApproachBuilder.LOOKUP);
    }

    /** As a gate writes it down of Lin alone. */
    public static GuestAdmitted admitted(
            GateId gate, ZoneId zone, LocalDate day, CodeLookup credential) {
        return new GuestAdmitted(
                LIN,
                gate,
                zone,
                Optional.empty(),
                new Heads(1, 1),
                credential,
                Optional.of(day),
                Set.of(),
                Grounds.VERDICT);
    }

    public static GuestLeft left(PersonId who, GateId gate, ZoneId zone) {
        return left(who, gate, zone, Set.of());
    }

    public static GuestLeft left(PersonId who, GateId gate, ZoneId zone, Set<ZoneId> inner) {
        return new GuestLeft(who, gate, zone, inner, ApproachBuilder.LOOKUP);
    }

    /** That an entry was a mistake. */
    public static ScanUndone undone(Entry entry) {
        return new ScanUndone(entry.fact().about(), SampleEvent.EAST, entry.position(), "mis-scan");
    }

    /** An admission counted anew, as a desk that undoes the first count writes it. */
    public static GuestAdmitted anew(Entry first, int heads) {
        var admitted = (GuestAdmitted) first.fact();
        return new GuestAdmitted(
                admitted.person(),
                admitted.gate(),
                admitted.zone(),
                admitted.session(),
                new Heads(heads, admitted.heads().party()),
                admitted.credential(),
                admitted.day(),
                admitted.leaves(),
                admitted.grounds().insteadOf(Whereabouts.turn(first), Whereabouts.happened(first)));
    }

    /** An entry of the first kiosk whose sequence follows its time. */
    public static Entry entry(Instant at, Fact fact) {
        return entry(new KioskId("kiosk-1"), at, fact);
    }

    public static Entry entry(KioskId kiosk, Instant at, Fact fact) {
        var run = new Run("0123456789abcdef".repeat(2));
        return new Entry(
                new Position(kiosk, run, at.toEpochMilli()),
                "",
                new HybridTime(at.toEpochMilli(), 0),
                at,
                OptionalLong.empty(),
                OPERATOR,
                fact);
    }

    /** Any fact of any kind. */
    public static Fact random(RandomGenerator random) {
        var who = new PersonId("G-" + random.nextInt(5));
        var gate = new GateId("gate-" + random.nextInt(9));
        var zone = new ZoneId("zone-" + random.nextInt(9));
        var code = lookup(random);
        return switch (random.nextInt(12)) {
            case 0 -> admission(random, who, code);
            case 1 -> new GuestLeft(who, gate, zone, inner(random), code);
            case 2 ->
                    new EntryRefused(maybe(random, who), gate, reason(random), maybe(random, code));
            case 3 -> {
                var kinds = Credential.Kind.values();
                var kind = kinds[random.nextInt(kinds.length)];
                yield new CredentialIssued(who, kind, code, text(random));
            }
            case 4 -> new CredentialRevoked(who, code, reason(random));
            case 5 -> new BadgePrinted(who, code, random.nextInt(1000), reason(random));
            case 6 -> new ScanUndone(maybe(random, who), gate, position(random), reason(random));
            case 7 ->
                    new WalkInRegistered(
                            who, new CategoryId("category-" + random.nextInt(9)), text(random));
            case 8 -> new GuestAmended(who, text(random));
            case 9, 10 -> DutyFacts.random(random);
            default -> unknown(random);
        };
    }

    private static Fact admission(RandomGenerator random, PersonId who, CodeLookup code) {
        return new GuestAdmitted(
                who,
                new GateId("gate-" + random.nextInt(9)),
                new ZoneId("zone-" + random.nextInt(9)),
                session(random),
                heads(random),
                code,
                maybe(random, SampleEvent.DAY_1.plusDays(random.nextInt(9))),
                inner(random),
                grounds(random));
    }

    private static Heads heads(RandomGenerator random) {
        var party = random.nextInt(99);
        return new Heads(party == 0 ? 0 : 1 + random.nextInt(party), party);
    }

    private static Grounds grounds(RandomGenerator random) {
        var hows = Grounds.How.values();
        return new Grounds(
                hows[random.nextInt(hows.length)],
                maybe(random, reason(random)),
                maybe(random, instant(random)),
                maybe(random, "party-" + random.nextInt(9)),
                maybe(random, new SlotId("slot-" + random.nextInt(3))),
                maybe(random, turn(random)));
    }

    private static Turn turn(RandomGenerator random) {
        return new Turn(HybridTime.unpacked(random.nextLong() >>> 1), position(random));
    }

    static Instant instant(RandomGenerator random) {
        return Instant.ofEpochMilli(random.nextLong(1L << 47));
    }

    static String reason(RandomGenerator random) {
        return List.of("lost", "already-used", "re-4", "7").get(random.nextInt(4));
    }

    /** Any entry. */
    public static Entry randomEntry(RandomGenerator random) {
        var position = position(random);
        var time = HybridTime.unpacked(random.nextLong() >>> 1);
        var offset = maybe(random, random.nextLong());
        return new Entry(
                position,
                random.nextBoolean() ? "" : position + "/" + "0f".repeat(32),
                time,
                Instant.ofEpochMilli(time.millis()),
                offset.map(OptionalLong::of).orElse(OptionalLong.empty()),
                new OperatorId("operator-" + random.nextInt(9)),
                random(random));
    }

    static Position position(RandomGenerator random) {
        return new Position(
                new KioskId("kiosk-" + random.nextInt(9)),
                Run.draw(random),
                1 + random.nextLong(Long.MAX_VALUE));
    }

    /** A text that has broken other programs. */
    public static String text(RandomGenerator random) {
        return NASTY.get(random.nextInt(NASTY.size())) + NASTY.get(random.nextInt(NASTY.size()));
    }

    private static Fact unknown(RandomGenerator random) {
        var fields = new LinkedHashMap<String, String>();
        for (var i = random.nextInt(12); i > 0; i--) {
            fields.put("field-" + random.nextInt(100), text(random));
        }
        if (random.nextBoolean()) {
            fields.put("person", "G-" + random.nextInt(5));
        }
        fields.put("last", text(random));
        return new Fact.Unknown("later-kind-" + random.nextInt(9), fields);
    }

    private static Optional<SessionId> session(RandomGenerator random) {
        return maybe(random, new SessionId("session-" + random.nextInt(9)));
    }

    static CodeLookup lookup(RandomGenerator random) {
        return new CodeLookup(Run.draw(random).hex() + Run.draw(random).hex());
    }

    private static Set<ZoneId> inner(RandomGenerator random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new ZoneId("inner-" + i))
                .collect(Collectors.toSet());
    }

    static <T> Optional<T> maybe(RandomGenerator random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
