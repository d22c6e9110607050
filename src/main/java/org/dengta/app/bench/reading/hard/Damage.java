package org.dengta.app.bench.reading.hard;

import java.util.Random;

/** What is wrong with a code before the camera, on top of a little noise. */
enum Damage {
    NONE,
    /** Out of focus. */
    BLURRED {
        @Override
        void spoil(Scene scene, Strength strength, Random random) {
            scene.blur(strength.of(1, 2, 3));
            scene.blur(strength.of(1, 1, 2));
        }
    },
    /** Moved while the shutter was open. */
    MOVED {
        @Override
        void spoil(Scene scene, Strength strength, Random random) {
            scene.smear(strength.of(1, 2, 4));
        }
    },
    /** Held aslant. */
    TILTED {
        @Override
        double tilt(Strength strength) {
            return strength.of(30, 45, 60);
        }
    },
    /** Ink, coffee or a sticker on some of it. */
    BLOTTED {
        @Override
        void spoil(Scene scene, Strength strength, Random random) {
            scene.blot(strength.of(3, 5, 10) / 100.0, random);
        }
    },
    /** On a telephone at a part of its brightness, with the moiré of two grids of pixels. */
    DIM_SCREEN {
        @Override
        void spoil(Scene scene, Strength strength, Random random) {
            scene.dim(strength.of(50, 30, 15) / 100.0);
            scene.moire(12, 2.3 + random.nextDouble());
        }
    };

    private static final int USUAL_TILT = 8;

    /** How much of it. */
    enum Strength {
        MILD,
        USUAL,
        HARSH;

        private int of(int mild, int usual, int harsh) {
            return switch (this) {
                case MILD -> mild;
                case USUAL -> usual;
                case HARSH -> harsh;
            };
        }
    }

    /** Changes the picture. */
    void spoil(Scene scene, Strength strength, Random random) {}

    /** Out of the plane of the camera, in degrees. */
    double tilt(Strength strength) {
        return USUAL_TILT;
    }
}
