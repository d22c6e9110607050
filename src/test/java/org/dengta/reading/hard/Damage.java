package org.dengta.reading.hard;

import java.util.Random;

/** What is wrong with a code before the camera, on top of a little noise. */
enum Damage {
    NONE,
    /** Out of focus. */
    BLURRED {
        @Override
        void spoil(Scene scene, Random random) {
            scene.blur(2);
            scene.blur(1);
        }
    },
    /** Moved while the shutter was open. */
    MOVED {
        @Override
        void spoil(Scene scene, Random random) {
            scene.smear(2);
        }
    },
    /** Held at 45 degrees. */
    TILTED {
        @Override
        double tilt() {
            return 45;
        }
    },
    /** Ink, coffee or a sticker on a twentieth of it. */
    BLOTTED {
        @Override
        void spoil(Scene scene, Random random) {
            scene.blot(0.05, random);
        }
    },
    /** On a telephone at 30 % brightness, with the moiré of two grids of pixels. */
    DIM_SCREEN {
        @Override
        void spoil(Scene scene, Random random) {
            scene.dim(0.3);
            scene.moire(12, 2.3 + random.nextDouble());
        }
    };

    /** Changes the picture. */
    void spoil(Scene scene, Random random) {}

    /** Out of the plane of the camera, in degrees. */
    double tilt() {
        return 8;
    }
}
