package org.dengta.exchange;

/** How a round of the exchange ended. */
public sealed interface RoundOutcome {

    /** What moved until the end. */
    Moved moved();

    /** Both hold the same facts, and this replica the other's list and programme. */
    record Done(Moved moved) implements RoundOutcome {}

    /**
     * It broke off. What moved stays; the next round goes on from there.
     *
     * @param failure why
     */
    record BrokenOff(LinkFailure failure, Moved moved) implements RoundOutcome {}

    /**
     * How much moved.
     *
     * @param factsIn new facts from there
     * @param factsOut facts handed over that were new there
     * @param quarantined facts put aside, on either side
     * @param guests rows of the list that are otherwise now
     * @param programme whether there is a new programme
     */
    record Moved(int factsIn, int factsOut, int quarantined, int guests, boolean programme) {

        static final Moved NOTHING = new Moved(0, 0, 0, 0, false);

        Moved in(Receipt receipt) {
            return new Moved(
                    factsIn + receipt.kept(),
                    factsOut,
                    quarantined + receipt.quarantined().size(),
                    guests,
                    programme);
        }

        Moved out(Receipt receipt) {
            return new Moved(
                    factsIn,
                    factsOut + receipt.kept(),
                    quarantined + receipt.quarantined().size(),
                    guests,
                    programme);
        }

        Moved guests(int rows) {
            return new Moved(factsIn, factsOut, quarantined, guests + rows, programme);
        }

        Moved newProgramme() {
            return new Moved(factsIn, factsOut, quarantined, guests, true);
        }

        /** Whether there was anything to move. */
        public boolean isNothing() {
            return equals(NOTHING);
        }
    }
}
