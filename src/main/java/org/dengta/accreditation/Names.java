package org.dengta.accreditation;

/**
 * A person's name as it is to be spelt; at least one of the three is given, each of the others may
 * be empty.
 *
 * @param chinese the name in Chinese characters
 * @param latin the name in Latin letters, diacritics kept
 * @param original the name in the person's own script where that is neither Chinese nor Latin
 * @param language BCP 47 tag of {@code original}, or of the person; may be empty
 */
public record Names(String chinese, String latin, String original, String language) {
    public Names {
        if (chinese.isBlank() && latin.isBlank() && original.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
    }

    /**
     * The name that stands large on badge and screen: in the person's own script; a Chinese name
     * that is only the transcription of a foreign one comes second.
     */
    public String primary() {
        if (!original.isBlank()) {
            return original;
        }
        return chinese.isBlank() || isTranscription() ? latin : chinese;
    }

    /** The name below it, in another script than {@link #primary()}; may be empty. */
    public String secondary() {
        if (primary().equals(latin)) {
            return chinese;
        }
        return latin.isBlank() && !original.isBlank() ? chinese : latin;
    }

    private boolean isTranscription() {
        return !latin.isBlank() && !language.isBlank() && !language.startsWith("zh");
    }

    /** Says nothing: a name must not reach a log by accident. */
    @Override
    public String toString() {
        return "Names";
    }
}
