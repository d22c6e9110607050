package org.dengta.ui.door.scans;

import org.dengta.gate.Decision;

import java.util.Optional;

/** A letter whose head is decided while its seal is still being typed. Screen's thread. */
public final class OpenLetter {
    private final HeldScan head;
    private Optional<Decision> early = Optional.empty();
    private Optional<String> whole = Optional.empty();

    /** Of the letter with this head. */
    public OpenLetter(HeldScan head) {
        this.head = head;
    }

    /** What its head was decided to be, or what has become of that. */
    public Optional<Decision> early() {
        return early;
    }

    /** All that came of it. */
    public Optional<String> whole() {
        return whole;
    }

    /** The same as a scan, with where the gate stood at its head. */
    public Optional<HeldScan> scan() {
        return whole.map(head::whole);
    }

    /** It stands so now. */
    public void decided(Decision decision) {
        early = Optional.of(decision);
    }

    /** Whether a scan is this letter, which then has come to its end. */
    public boolean ends(String scan) {
        var isThis = whole.isEmpty() && scan.startsWith(head.text());
        whole = isThis ? Optional.of(scan) : whole;
        return isThis;
    }
}
