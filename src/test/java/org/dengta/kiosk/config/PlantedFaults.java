package org.dengta.kiosk.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A folder with a fault of nearly every kind. */
final class PlantedFaults {
    private static final String EVENT =
            """
            format: event/2  # ! not-one-of format
            event:
              number: 1000000  # ! not-a-whole-number event.number
              name: {zh: 名, en: " "}  # ! blank event.name.en
              theme: {zh: 题}  # ! missing-key event.theme
              time-zone: Asia/Shanghia  # ! not-a-time-zone event.time-zone
              them: x  # ! unknown-key event.them
            reservation-codes: "["  # ! not-a-pattern reservation-codes
            days:
              event: 2024-10-25..2024-10-28
              back: 2024-10-28..2024-10-25  # ! ends-before-start days.back
              odd: 2024-10-32  # ! not-days days.odd
              none: []  # ! empty-list days.none
            venue: 威海  # ! not-a-mapping venue
            zones:
              - {id: a, name: {zh: 甲, en: A}, sign: A, capacity: 0, hours: by-session}  # ! not-a-whole-number zones[0].capacity
              - {id: b, name: {zh: 乙, en: B}, sign: B, capacity: 9, hours: 18:00..09:00, entry: free}  # ! ends-before-start zones[1].hours
              - {id: B!, name: {zh: 丙, en: C}, sign: C, capacity: 9, hours: by-session}  # ! bad-id zones[2].id
              - {id: a, name: {zh: 丁, en: D}, sign: D, capacity: 9, hours: by-session}  # ! duplicate-id zones[3].id
              - {id: e, name: {zh: 戊, en: E}, sign: E, capacity: 9, hours: by-session, within: f}  # ! cycle zones[4].within
              - {id: f, name: {zh: 己, en: F}, sign: F, capacity: 9, hours: by-session, within: e}
              - {id: g, name: {zh: 庚, en: G}, sign: G, capacity: 9, hours: by-session, within: nowhere}  # ! dangling zones[6].within
              - {id: h, name: {zh: 辛, en: H}, sign: H, capacity: 9, hours: 9-17, entry: always}  # ! not-hours zones[7].hours # ! not-one-of zones[7].entry
              - {id: i, name: {zh: 壬, en: I}, sign: a sign too long, capacity: 9, own-entrance: perhaps, hours: by-session}  # ! sign-too-long zones[8].sign # ! not-one-of zones[8].own-entrance
              - {id: j, name: {zh: 癸, en: J}, sign: J, capacity: 9, hours: 09:00..18:00, entry: after-exit-softly, emptied-at-closing: soon, provisional: all}  # ! not-one-of zones[9].entry # ! not-one-of zones[9].emptied-at-closing # ! dangling zones[9].provisional
              - {id: k, name: {zh: 子, en: K}, sign: K, capacity: 9, hours: by-session, provisional: one, emptied-at-closing: yes}  # ! unknown-key zones[10].provisional # ! unknown-key zones[10].emptied-at-closing
              - {id: l, name: {zh: 丑, en: L}, sign: L, capacity: 9, hours: by-session, within: j}
            gates:
              - {id: a-door, zone: aa, directions: [entry], name: {zh: 门, en: D}}  # ! dangling gates[0].zone
              - {id: b-door, zone: B!, directions: [], name: {zh: 门, en: D}}  # ! empty-list gates[1].directions
              - {id: c-door, zone: a, leaves: b, directions: [exit], name: {zh: 门, en: D}}  # ! not-around gates[2].leaves
              - {id: d-door, zone: e, leaves: out, directions: [exit], name: {zh: 门, en: D}}  # ! dangling gates[3].leaves
              - {id: e-door, zone: e, leaves: f, directions: [exit], name: {zh: 门, en: D}}
            categories:
              - {id: one, number: 1, audience: guest, colour: red, symbol: "1", name: {zh: 一, en: 1}, walk-in: maybe, day-pass: attic}  # ! not-one-of categories[0].walk-in # ! dangling categories[0].day-pass # ! not-a-colour categories[0].colour
              - {id: two, number: 1, audience: guest, colour: "#222222", symbol: "2345", name: {zh: 二, en: 2}, day-pass: a, quota: 3}  # ! quota-without-cards categories[1].quota # ! pass-without-walk-in categories[1].day-pass # ! number-taken categories[1].number # ! not-a-symbol categories[1].symbol
            groups:
              all: [one, two]
              two: [one]  # ! duplicate-id groups.two
            access:
              - {categories: [al], places: [a, x1], days: [event, later]}  # ! dangling access[0].categories[0] # ! dangling access[0].places[1] # ! dangling access[0].days[1]
              - {places: [a]}  # ! nobody-named access[1]
              - {guests: ["G 1"], delegations: [], places: [a], closed: maybe}  # ! not-a-guest access[2].guests[0] # ! empty-list access[2].delegations # ! not-one-of access[2].closed
            slots: {am: 1}  # ! not-a-list slots
            sessions:
              - id: a  # ! duplicate-id sessions[0].id
                name: {zh: 会, en: S}
                name: {zh: 议, en: T}  # ! duplicate-key sessions[0].name
                zone: [a]  # ! not-a-text sessions[0].zone
                from: 2024-10-25T12:00
                to: 2024-10-25T12:00  # ! ends-before-start sessions[0].to
                early: 1 hour  # ! not-a-duration sessions[0].early
                entry: once
                admits: [all]
              - id: s2
                name: {zh: 会, en: S}
                zone: b
                from: 2024-10-20T12:00
                to: 2024-10-25 14:00  # ! not-a-moment sessions[1].to
                early: 0m
                entry: once
                admits: []
                cancelled: yes
                moved-from: b  # ! moved-nowhere sessions[1].moved-from # ! cancelled-and-moved sessions[1].moved-from
                arbiter: Kiosk 1  # ! bad-id sessions[1].arbiter
            approved: 0  # ! not-a-whole-number approved
            """;

    private static final String RULES =
            """
            limits:
              - {place: b, warn: 10}  # ! above-stop limits[0].warn
              - {place: s2, stop: 5, reserved: 6, approved: many}  # ! above-stop limits[1].reserved # ! not-a-whole-number limits[1].approved
              - {place: b, one-in-one-out: often}  # ! named-twice limits[2].place # ! not-one-of limits[2].one-in-one-out
              - {warn: 5, stop: 0}  # ! missing-key limits[3] # ! not-a-whole-number limits[3].stop
              - {place: attic, warn: 20}  # ! dangling limits[4].place
              - {place: a, warn: 20}
            one-of:
              - [b, b]  # ! too-few-zones one-of[0]
              - [b, attic]  # ! dangling one-of[1][1]
              - [j, g, one-of]  # ! dangling one-of[2][2]
              - j  # ! not-a-list one-of[3]
              - [j, b, l]  # ! one-within-other one-of[4]
            rules:
              - {id: R1, categories: [al], priority: yes}  # ! bad-id rules[0].id # ! dangling rules[0].categories[0]
              - {id: nothing, categories: [all]}  # ! no-terms rules[1].id
              - {id: nothing, places: [], entry: twice}  # ! duplicate-id rules[2].id # ! empty-list rules[2].places # ! not-one-of rules[2].entry
              - {id: often, entries-a-day: 0, apart: soon, early: x, late: y, last-entry: z}  # ! not-a-whole-number rules[3].entries-a-day # ! not-a-duration rules[3].apart # ! not-a-duration rules[3].early # ! not-a-duration rules[3].late # ! not-a-duration rules[3].last-entry
              - {id: words, proof: none, companion: some, cut-off: wait, priority: first, seated: here}  # ! not-one-of rules[4].proof # ! not-one-of rules[4].companion # ! not-one-of rules[4].cut-off # ! not-one-of rules[4].priority # ! not-one-of rules[4].seated
              - {id: times, from: 2024-10-26T08:00, until: 2024-10-26T08:00}  # ! ends-before-start rules[5].until
              - {id: days, from: 2024-11-26T08:00, until: soon}  # ! not-a-moment rules[6].until
              - {id: session, places: [s2], until: 2024-10-26T08:00, entry: once, seated: yes}  # ! only-of-zones rules[7].until
              - {id: room, places: [k], until: 2024-10-26T08:00, entry: once, seated: yes}  # ! only-of-sessions rules[8].entry # ! only-of-sessions rules[8].seated
              - {id: hall, places: [j], entry: once, seated: yes}  # ! only-of-sessions rules[9].seated
            announcements:
              - {kiosks: [desk]}  # ! nobody-named announcements[0]
              - {categories: [one], kiosks: []}  # ! empty-list announcements[1].kiosks
              - {categories: [one], kiosks: [Desk 1]}  # ! bad-id announcements[2].kiosks[0]
            operators:
              - {id: desk-1, role: chief}  # ! not-one-of operators[0].role
              - {id: desk-1, role: desk}  # ! duplicate-id operators[1].id
            """;

    private static final String KIOSK =
            """
            format: kiosk/1
            id: K1  # ! bad-id id
            operator:  # ! blank operator
            gate: b-dor  # ! dangling gate
            station: kitchen  # ! not-one-of station
            repeat-window: -5s  # ! not-a-duration repeat-window
            heard-within: soon  # ! not-a-duration heard-within
            camera: {source: ~, mirror: left}  # ! blank camera.source # ! not-one-of camera.mirror
            badge-layout: a7  # ! dangling badge-layout
            letter: text
            printer: {folder: ~, tray: 2}  # ! blank printer.folder # ! unknown-key printer.tray
            printers:
              hall: {ipp: "http://hall/ipp", dpi: 203}  # ! not-a-printer printers.hall.ipp # ! unknown-key printers.hall.dpi
              labels: {label: "tcp://host", dpi: 204}  # ! not-one-of printers.labels.dpi
            printer-for: {a7: hall, card: attic}  # ! dangling printer-for.a7 # ! dangling printer-for.card
            reprints: {copies: [desk, chief], voids: [desk]}  # ! not-one-of reprints.copies[1] # ! unknown-key reprints.voids
            """;

    private static final String BADGE =
            """
            format: badge/1
            page: {width: 105, height: 148}
            elements:
              - {type: fill, box: [0, 0, 106, 10], paint: category}  # ! box-outside-page elements[0].box
              - {type: qr, box: [0, 0, 10]}  # ! not-a-box elements[1].box
              - {type: qr, box: [0, 0, 10, wide]}  # ! not-a-number elements[2].box[3]
              - {type: chips, box: [0, 0, 10, 10], size: 8, colour: red}  # ! unknown-key elements[3].colour
              - {type: square, box: [0, 0, 10, 10], side: 3}  # ! not-one-of elements[4].type
              - {type: text, box: [0, 0, 9, 9], paint: "#000000", value: "{name.primry}}", fit: {max: 5, min: 9}}  # ! unknown-field elements[5].value # ! lone-brace elements[5].value # ! sizes-reversed elements[5].fit.min
              - {type: fill, box: [0, 0, 20, 9], paint: category, radius: 4.6}  # ! radius-too-large elements[6].radius
              - {type: photo, box: [0, 0, 30, 40], radius: 15.5}  # ! radius-too-large elements[7].radius
              - {type: fill, box: [0, 0, 20, 9], paint: category, radius: 4.5}
              - {type: text, box: [0, 20, 100, 8], turn: 90, paint: category, value: "{number}", fit: {max: 9, min: 5}}  # ! box-outside-page elements[9].box
              - {type: text, box: [-40, 60, 100, 8], turn: 90, paint: category, value: "{number}", fit: {max: 9, min: 5, line-height: 9}}  # ! not-a-number elements[10].fit.line-height
              - {type: picture, box: [0, 0, 20, 9], file: logo.png}  # ! picture-missing elements[11].file
              - {type: picture, box: [0, 0, 20, 9], file: card.yaml}  # ! picture-unusable elements[12].file
              - {type: picture, box: [0, 0, 20, 9], file: ../event.yaml}  # ! picture-missing elements[13].file
              - {type: picture, box: [0, 0, 20, 9], file: "logo\\0.png"}  # ! picture-missing elements[14].file
            """;

    private static final String LETTER =
            """
            format: letter/1
            zh: {title: 函, salutation: "{nam}", body: [], programme-heading: 程, code-note: 码, closing: 礼, signatures: [威]}  # ! unknown-field zh.salutation # ! empty-list zh.body
            en: {title: L, salutation: "{name}", body: [b], programme-heading: P, code-note: C, closing: ~, signatures: [W]}  # ! blank en.closing
            """;

    private PlantedFaults() {}

    static PlantedFolder in(Path folder) {
        return new PlantedFolder(folder)
                .with("event.yaml", EVENT + RULES)
                .with("kiosk.yaml", KIOSK)
                .with("badges/card.yaml", BADGE)
                .with("badges/anchor.yaml", "a: &a [1]  # ! anchor\nb: [*a, *a]\n")
                .with("badges/deep.yaml", "a:\n  " + "[".repeat(500) + "  # ! too-deep\n")
                .with("badges/two.yaml", "format: badge/1\n---  # ! many-documents\na: 1\n")
                .with(
                        "badges/syntax.yaml",
                        "format: badge/1\npage: {width: 1\nelements: ]  # ! syntax\n")
                .with("badges/Big Name.yaml", new byte[1_000_001], " file-too-large")
                .with("letters/text.yaml", LETTER)
                .with(
                        "letters/empty.yaml",
                        "# nothing\n".getBytes(StandardCharsets.UTF_8),
                        " empty-file")
                .with(
                        "letters/latin.yaml",
                        new byte[] {'a', '\n', (byte) 0xE9, '\n'},
                        ":2 not-utf8");
    }
}
