package org.dengta.intake;

/** Hears how far an import is, on the importing thread. */
@FunctionalInterface
public interface ImportProgress {

    /** What is being done. */
    enum Stage {
        READING,
        STORING
    }

    /**
     * About every hundred rows, and at the start and end of each stage.
     *
     * @param done rows read, or people stored, so far
     * @param total of how many
     */
    void reached(Stage stage, int done, int total);

    /** Nobody listens. */
    static ImportProgress silent() {
        return (_, _, _) -> {};
    }
}
