package org.dengta.ui.door;

import org.dengta.platform.fx.Delays;

/** How long what the door shows stands there. Screen's thread. */
final class Standing {
    private static final Runnable NOTHING = () -> {};

    private final Pace pace;
    private final Delays delays;
    private final Runnable over;
    private final Runnable next;
    private Runnable fade = NOTHING;
    private boolean standing;
    private boolean deaf;

    /**
     * @param over it need not be shown any more
     * @param next what waits may take its place
     */
    Standing(Pace pace, Delays delays, Runnable over, Runnable next) {
        this.pace = pace;
        this.delays = delays;
        this.over = over;
        this.next = next;
    }

    /** Whether nothing may take its place. */
    boolean isStanding() {
        return standing;
    }

    /** Whether it has just appeared, and no key was meant for it yet. */
    boolean isDeaf() {
        return deaf;
    }

    /** Something is shown from now on while others wait. */
    void begin(DoorState shown, int waiting) {
        fade.run();
        standing = true;
        deaf = shown.needsAcknowledgement();
        if (deaf) {
            fade = delays.after(pace.deaf(), () -> deaf = false);
        } else {
            var least = shown.isCounted() ? pace.counting() : pace.least(waiting);
            fade = delays.after(least, () -> stoodLeast(shown));
        }
    }

    private void stoodLeast(DoorState shown) {
        standing = false;
        fade = delays.after(pace.rest(shown.isCounted()), over);
        next.run();
    }

    /** It stands until something else is shown or nothing is. */
    void remain() {
        fade.run();
        standing = true;
    }

    /** Nothing is shown any more. */
    void end() {
        fade.run();
        fade = NOTHING;
        standing = false;
    }
}
