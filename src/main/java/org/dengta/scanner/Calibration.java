package org.dengta.scanner;

import org.dengta.scanner.Advice.Urgency;
import org.dengta.scanner.TestCode.Recognised;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Learns a scanner from the codes of the test sheet, in whatever order they come. One thread. */
public final class Calibration {
    private static final Duration SLOW = Duration.ofMillis(20);

    private final Map<TestCode, Recognised> recognised = new EnumMap<>(TestCode.class);
    private final Set<TestCode> damaged = EnumSet.noneOf(TestCode.class);
    private final List<Burst> bursts = new ArrayList<>();
    private final Set<Advice> noticed = EnumSet.noneOf(Advice.class);

    /** What became of a test code. */
    public enum Outcome {
        OPEN,
        READ,
        DAMAGED
    }

    /**
     * Takes what a scanner typed; which code of the sheet it was, as far as that can be told. Codes
     * of the event are none.
     */
    public Optional<TestCode> take(Burst burst) {
        var text = ScanText.of(burst.typed(), KeyMap.SAME);
        return ScanText.vouchesForItself(text) ? Optional.empty() : taken(burst);
    }

    private Optional<TestCode> taken(Burst burst) {
        var found = TestCode.in(burst.typed());
        found.ifPresent(it -> {
            recognised.put(it.code(), it);
            damaged.remove(it.code());
        });
        var code =
                found.map(Recognised::code)
                        .or(() -> TestCode.nearly(burst.typed(), recognised.keySet()));
        code.filter(it -> found.isEmpty()).ifPresent(damaged::add);
        code.ifPresent(_ -> bursts.add(burst));
        return code;
    }

    /** A second end came right after a code. */
    public void endedTwice() {
        noticed.add(Advice.TWO_ENDS);
    }

    /** How far it is with a code. */
    public Outcome outcome(TestCode code) {
        if (damaged.contains(code)) {
            return Outcome.DAMAGED;
        }
        return recognised.containsKey(code) ? Outcome.READ : Outcome.OPEN;
    }

    /** Whether enough was read to know the scanner: its digits, and a code of full length. */
    public boolean isEnough() {
        return recognised.containsKey(TestCode.DIGITS) && recognised.containsKey(TestCode.LONG);
    }

    /** Whether the scanner can be used as it is. */
    public boolean isUsable() {
        return isEnough() && advice().stream().noneMatch(it -> it.urgency() == Urgency.MUST);
    }

    /** What is known of the scanner by now. */
    public ScannerProfile profile() {
        var keys = new HashMap<Integer, Integer>();
        recognised.values().forEach(it -> keys.putAll(it.keys().meant()));
        return new ScannerProfile(new KeyMap(keys), suffix(), pace());
    }

    private Suffix suffix() {
        return bursts.isEmpty() ? Suffix.ENTER : bursts.getLast().suffix();
    }

    /** Of the longest code, which tells it best. */
    private Duration pace() {
        return bursts.stream()
                .max(Comparator.comparing(burst -> burst.typed().length()))
                .map(Burst::pace)
                .orElse(ScannerProfile.UNKNOWN.pace());
    }

    /** What should be changed, the most urgent first; empty when all is well. */
    public List<Advice> advice() {
        var advice = EnumSet.noneOf(Advice.class);
        damaged.forEach(code ->
                advice.add(
                        code == TestCode.LETTERS || code == TestCode.SIGNS
                                ? Advice.SIGNS_LOST
                                : Advice.KEYS_LOST));
        if (!profile().keys().isSame()) {
            advice.add(isCapsLock() ? Advice.CAPS_LOCK : Advice.LAYOUT);
        }
        if (!bursts.isEmpty()) {
            adviseOnEnd(advice);
        }
        advice.addAll(noticed);
        if (recognised.values().stream().anyMatch(it -> !it.before().isEmpty())) {
            advice.add(Advice.IDENTIFIER);
        }
        return List.copyOf(advice);
    }

    private void adviseOnEnd(Set<Advice> advice) {
        switch (suffix()) {
            case NONE -> advice.add(Advice.NO_SUFFIX);
            case TAB -> advice.add(Advice.TAB);
            case ENTER -> {}
        }
        if (pace().compareTo(SLOW) > 0) {
            advice.add(Advice.SLOW);
        }
    }

    private boolean isCapsLock() {
        var keys = profile().keys().meant();
        return keys.getOrDefault((int) 'a', 0) == 'A' && keys.getOrDefault((int) 'A', 0) == 'a';
    }
}
