package org.dengta.testing;

import org.dengta.journal.Entry;
import org.dengta.journal.Fact;
import org.dengta.journal.Fact.Heads;
import org.dengta.journal.Grounds;
import org.dengta.journal.Grounds.How;
import org.dengta.presence.Whereabouts;
import org.dengta.programme.Programme;
import org.dengta.programme.Slot;
import org.dengta.programme.SlotId;
import org.dengta.venue.Gate;
import org.dengta.venue.GateId;
import org.dengta.venue.SessionId;
import org.dengta.venue.ZoneId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written down before, as scenarios write it: {@code in GATE TIME [SESSION|SLOT] [2/4]},
 * {@code out GATE TIME}, either with {@code other-} for another credential; {@code late GATE PASSED
 * WRITTEN} for an entry written down afterwards; {@code undone} at the end for one taken back.
 */
final class ScenarioPassages {
    private final Programme programme;

    ScenarioPassages(Programme programme) {
        this.programme = programme;
    }

    Whereabouts fold(String cell) {
        return Whereabouts.fold(
                Stream.of(cell.split(";"))
                        .map(String::strip)
                        .filter(passage -> !passage.isEmpty())
                        .flatMap(passage -> entries(List.of(passage.split(" +"))))
                        .toList());
    }

    private Stream<Entry> entries(List<String> words) {
        var entry = entry(words);
        return words.getLast().equals("undone")
                ? Stream.of(entry, Facts.entry(entry.at().plusSeconds(1), Facts.undone(entry)))
                : Stream.of(entry);
    }

    private Entry entry(List<String> words) {
        var gate = programme.venue().gate(new GateId(words.get(1))).orElseThrow();
        var at = ScenarioTime.instant(words.get(2));
        var kind = words.getFirst();
        if (kind.endsWith("out")) {
            return Facts.entry(at, left(gate, kind));
        }
        return kind.equals("late")
                ? Facts.entry(ScenarioTime.instant(words.get(3)), late(gate, at))
                : Facts.entry(at, admitted(gate, at, words, Grounds.VERDICT));
    }

    private Fact left(Gate gate, String kind) {
        return new Fact.GuestLeft(
                Facts.LIN,
                gate.id(),
                gate.leaves(),
                programme.venue().within(gate.leaves()),
                kind.startsWith("other-") ? Facts.OTHER_LOOKUP : ApproachBuilder.LOOKUP);
    }

    private Fact late(Gate gate, Instant passed) {
        var grounds =
                new Grounds(How.LATE, Optional.empty(), Optional.of(passed), Optional.empty());
        return admitted(gate, passed, List.of(""), grounds);
    }

    private Fact admitted(Gate gate, Instant at, List<String> words, Grounds grounds) {
        return new Fact.GuestAdmitted(
                Facts.LIN,
                gate.id(),
                gate.zone(),
                session(words),
                heads(words),
                words.getFirst().startsWith("other-") ? Facts.OTHER_LOOKUP : ApproachBuilder.LOOKUP,
                Optional.of(programme.time().dayOf(at)),
                leaves(gate.zone()),
                grounds.withSlot(slot(words)));
    }

    private Set<ZoneId> leaves(ZoneId zone) {
        return programme.regulations().leftByEntering(zone).stream()
                .flatMap(it -> Stream.concat(Stream.of(it), programme.venue().within(it).stream()))
                .collect(Collectors.toSet());
    }

    private Optional<SessionId> session(List<String> words) {
        return words.stream()
                .skip(3)
                .flatMap(word -> programme.place(word).stream())
                .filter(SessionId.class::isInstance)
                .map(SessionId.class::cast)
                .findFirst();
    }

    private Optional<SlotId> slot(List<String> words) {
        return programme.slots().stream()
                .map(Slot::id)
                .filter(slot -> words.contains(slot.value()))
                .findFirst();
    }

    private static Heads heads(List<String> words) {
        return words.stream()
                .skip(3)
                .filter(word -> word.contains("/"))
                .map(word -> word.split("/"))
                .map(parts -> new Heads(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .findFirst()
                .orElse(new Heads(1, 1));
    }
}
