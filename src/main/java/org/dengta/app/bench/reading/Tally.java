package org.dengta.app.bench.reading;

import org.dengta.reading.Symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What one reader made of many photographs. */
final class Tally {
    private final List<Double> cpuMs = new ArrayList<>();
    private int confirmed;
    private int decoded;
    private int wrong;
    private int codes;
    private int known;
    private int unconfirmed;

    /** One more picture read, in milliseconds of the reading thread. */
    void took(double ms) {
        cpuMs.add(ms);
    }

    /**
     * One more picture read. What was read beside a right text is false where no picture of the
     * corpus is known to hold it: of a picture of several codes not all were confirmed.
     *
     * @param anywhere all known texts of the corpus, as {@link #plain} has them
     */
    void add(Photograph photograph, List<Symbol> symbols, Set<String> anywhere) {
        var texts = symbols.stream().map(Symbol::text).map(Tally::plain).distinct().toList();
        if (photograph.isConfirmed()) {
            var truth = photograph.texts().stream().map(Tally::plain).toList();
            var right = truth.stream().filter(texts::contains).count();
            confirmed++;
            codes += photograph.texts().size();
            known += (int) right;
            decoded += right > 0 ? 1 : 0;
            wrong += truth.containsAll(texts) || right > 0 && anywhere.containsAll(texts) ? 0 : 1;
        } else if (photograph.isNegative()) {
            wrong += texts.isEmpty() ? 0 : 1;
        } else {
            unconfirmed += texts.isEmpty() ? 0 : 1;
        }
    }

    /** Readers guess spaces and character sets differently: what is compared has neither. */
    static String plain(String text) {
        return text.replaceAll("[^!-~]", "");
    }

    void add(Tally other) {
        cpuMs.addAll(other.cpuMs);
        confirmed += other.confirmed;
        decoded += other.decoded;
        wrong += other.wrong;
        codes += other.codes;
        known += other.known;
        unconfirmed += other.unconfirmed;
    }

    /** Pictures with a known text. */
    int confirmed() {
        return confirmed;
    }

    /** Of those, pictures of which at least one right text was read. */
    int decoded() {
        return decoded;
    }

    /** Pictures of which something was read that is not in them. */
    int wrong() {
        return wrong;
    }

    /** All known texts. */
    int codes() {
        return codes;
    }

    /** Known texts that were read. */
    int known() {
        return known;
    }

    /** Pictures without a known text of which something was read. */
    int unconfirmed() {
        return unconfirmed;
    }

    /** Milliseconds of the reading thread, at this share of the pictures. */
    double cpuMs(double share) {
        var sorted = cpuMs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var at = (int) Math.min(sorted.length - 1L, Math.round(share * sorted.length));
        return sorted.length == 0 ? 0 : sorted[at];
    }
}
