package org.dengta.sample;

/**
 * An invented name; parts that a list would leave blank are empty.
 *
 * @param language as lists name it
 */
record SampleName(String chinese, String latin, String original, String language, boolean isWoman) {

    /** As lists with a single name column write it: in the own script, no transcriptions. */
    String own() {
        if (!original.isEmpty()) {
            return original;
        }
        return chinese.isEmpty() || chinese.contains("·") && !latin.isEmpty() ? latin : chinese;
    }
}
