package org.dengta.kiosk.config;

import org.dengta.programme.Programme;

import java.util.List;

/** An {@code event.yaml} of a hall, a room, a talk and a dinner, to add to and change. */
record SmallProfile(String text) {
    private static final String TEXT =
            """
            format: event/1
            event: {number: 1, name: {zh: 会, en: Fair}, theme: {zh: 题, en: Theme}, time-zone: Asia/Shanghai}
            days: {event: 2024-10-25..2024-10-26}
            venue: {zh: 馆, en: Venue}
            zones:
              - {id: centre, name: {zh: 中心, en: Centre}, sign: C, capacity: 1000, hours: 08:00..22:00, entry: free}
              - {id: hall, name: {zh: 馆, en: Hall}, sign: H, capacity: 200, within: centre, hours: 09:00..18:00, entry: after-exit-soft}
              - {id: annex, name: {zh: 副馆, en: Annex}, sign: A, capacity: 100, within: centre, hours: 09:00..18:00, entry: free}
              - {id: room, name: {zh: 室, en: Room}, sign: R, capacity: 50, within: centre, hours: by-session}
            gates: []
            categories:
              - {id: guest, number: 1, audience: guest, colour: "#111111", symbol: G, name: {zh: 客, en: Guest}}
              - {id: crew, number: 2, audience: working, colour: "#222222", symbol: W, name: {zh: 工, en: Crew}}
              - {id: van, number: 3, audience: vehicle, bearer: vehicle, colour: "#333333", symbol: V, name: {zh: 车, en: Van}}
            groups: {people: [guest, crew]}
            access:
              - {categories: [people], places: [centre, hall]}
            slots:
              - {id: am, hours: 09:00..13:00, name: {zh: 上午, en: Morning}}
            sessions:
              - {id: talk, name: {zh: 讲, en: Talk}, zone: room, from: 2024-10-25T10:00, to: 2024-10-25T12:00, early: 30m, entry: once, admits: [people]}
              - {id: dinner, name: {zh: 宴, en: Dinner}, zone: room, from: 2024-10-25T18:00, to: 2024-10-25T20:00, early: 30m, entry: once, admits: []}
            """;

    static SmallProfile plain() {
        return new SmallProfile(TEXT);
    }

    /** With more sections or lines at its end. */
    SmallProfile with(String section) {
        return new SmallProfile(text + section + "\n");
    }

    /** With more keys for the item of an id. */
    SmallProfile with(String id, String keys) {
        var item = "{id: " + id + ", ";
        if (!text.contains(item)) {
            throw new AssertionError("no " + id);
        }
        return new SmallProfile(text.replace(item, item + keys + ", "));
    }

    /** With one more line of the access matrix. */
    SmallProfile withAccess(String line) {
        return new SmallProfile(text.replace("slots:\n", "  - " + line + "\nslots:\n"));
    }

    Programme read() {
        return switch (EventText.read(text)) {
            case EventText.Sound(var programme) -> programme;
            case EventText.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    /** The faults by kind and place. */
    List<String> faults() {
        return switch (EventText.read(text)) {
            case EventText.Sound _ -> List.of();
            case EventText.Faulty(var faults) ->
                    faults.stream().map(it -> it.problem().code().key() + " " + it.path()).toList();
        };
    }
}
