package org.dengta.testing;

import org.dengta.central.Enrolment;
import org.dengta.central.Enrolments;
import org.dengta.kiosk.KioskId;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Enrolments that are forgotten with the process. */
public final class InMemoryEnrolments implements Enrolments {
    private final TreeMap<String, Enrolment> enrolments = new TreeMap<>();

    @Override
    public synchronized <T> T atomically(Supplier<T> work) {
        var before = new TreeMap<>(enrolments);
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            enrolments.clear();
            enrolments.putAll(before);
            throw e;
        }
    }

    @Override
    public synchronized Optional<Enrolment> of(KioskId kiosk) {
        return Optional.ofNullable(enrolments.get(kiosk.value()));
    }

    @Override
    public synchronized List<Enrolment> all() {
        return List.copyOf(enrolments.values());
    }

    @Override
    public synchronized void put(Enrolment enrolment) {
        enrolments.put(enrolment.kiosk().value(), enrolment);
    }

    @Override
    public synchronized Optional<Enrolment> ofToken(String tokenHash) {
        return enrolments.values().stream()
                .filter(enrolment -> enrolment.tokenHash().equals(Optional.of(tokenHash)))
                .findFirst();
    }
}
