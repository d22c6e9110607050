package org.dengta.printing.ipp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a printer says is the matter (RFC 8011, section 5.4.12, and PWG 5100.9), as one short code.
 */
final class StateReasons {

    /**
     * A beginning of what printers say and the code for it.
     *
     * @param isErrorAlone whether it is in the way where no weight is told
     */
    private record Meaning(String keyword, String code, boolean isErrorAlone) {
        Meaning(String keyword, String code) {
            this(keyword, code, true);
        }
    }

    /** What a person mends first stands first. */
    private static final List<Meaning> MEANINGS =
            List.of(
                    new Meaning("media-jam", "media-jam"),
                    new Meaning("cover-open", "cover-open"),
                    new Meaning("door-open", "cover-open"),
                    new Meaning("interlock-open", "cover-open"),
                    new Meaning("media-empty", "media-empty"),
                    new Meaning("media-needed", "media-empty"),
                    new Meaning("input-tray-missing", "tray-missing"),
                    new Meaning("output-area-full", "output-full"),
                    new Meaning("output-tray-missing", "output-full"),
                    new Meaning("marker-supply-empty", "supply-empty"),
                    new Meaning("toner-empty", "supply-empty"),
                    new Meaning("spool-area-full", "spool-full", false),
                    new Meaning("paused", "paused"),
                    new Meaning("moving-to-paused", "paused", false),
                    new Meaning("hold-new-jobs", "paused", false),
                    new Meaning("offline", "offline", false),
                    new Meaning("connecting-to-device", "offline", false),
                    new Meaning("timed-out", "offline", false),
                    new Meaning("shutdown", "offline"),
                    new Meaning("stopped", "stopped"));

    private final List<String> said;

    StateReasons(List<String> said) {
        this.said = said.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** What is in the way for sure: the printer calls it an error. */
    Optional<String> error() {
        return MEANINGS.stream()
                .filter(meaning -> said.stream().anyMatch(word -> isError(word, meaning)))
                .map(Meaning::code)
                .findFirst();
    }

    /** What may be in the way, of whatever weight. */
    Optional<String> any() {
        return MEANINGS.stream()
                .filter(meaning ->
                        said.stream().anyMatch(word -> word.startsWith(meaning.keyword())))
                .map(Meaning::code)
                .findFirst();
    }

    private static boolean isError(String word, Meaning meaning) {
        return word.equals(meaning.keyword() + "-error")
                || meaning.isErrorAlone() && word.equals(meaning.keyword());
    }
}
