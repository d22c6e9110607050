package org.dengta.app.bench.video;

import java.util.Random;

/**
 * A card that comes in from a side, is held by a hand that is not quite still, and goes: where it
 * is at each time, in seconds from its beginning and pixels of the picture.
 */
final class Presentation {
    static final double SECONDS = 2.4;

    private static final double IN = 0.6;
    private static final double OUT = 2.1;
    private static final double SHUTTER = 1 / 100.0;

    private final Card card;
    private final double holdX;
    private final double holdY;
    private final double fromX;
    private final double fromY;
    private final Turn axis;
    private final Turn turn;
    private final Turn tilt;
    private final double tremor;
    private final double focus;

    Presentation(int number, Random random) {
        card = Card.of(number, random);
        holdX = Film.WIDTH * (0.35 + 0.3 * random.nextDouble());
        holdY = Film.HEIGHT * (0.4 + 0.2 * random.nextDouble());
        var side = random.nextInt(3);
        fromX = side == 0 ? -300 : side == 1 ? Film.WIDTH + 300 : holdX;
        fromY = side == 2 ? Film.HEIGHT + 300 : holdY + 150 * random.nextDouble();
        var way = random.nextDouble() * 2 * Math.PI;
        axis = Turn.by(way);
        turn = Turn.by(random.nextInt(4) * Math.PI / 2 + 0.5 * (random.nextDouble() - 0.5) - way);
        tilt = Turn.by(Math.toRadians(35 * random.nextDouble()));
        tremor = 1 + 4 * random.nextDouble();
        focus = 0.4 + 0.8 * random.nextDouble();
    }

    Card card() {
        return card;
    }

    /** How it stands at a time. */
    record Pose(double x, double y, double moveX, double moveY, double blur) {}

    Pose at(double seconds) {
        return new Pose(
                x(seconds),
                y(seconds),
                x(seconds + SHUTTER) - x(seconds),
                y(seconds + SHUTTER) - y(seconds),
                3 * Math.max(0, 1 - seconds / (IN + 0.2)) + focus);
    }

    private double x(double seconds) {
        return holdX + (fromX - holdX) * away(seconds) + shake(seconds, 3.1);
    }

    private double y(double seconds) {
        return holdY + (fromY - holdY) * away(seconds) + shake(seconds, 4.3);
    }

    /** 1 beside the picture, 0 where it is held. */
    private static double away(double seconds) {
        var coming = Math.max(0, 1 - seconds / IN);
        var going = Math.max(0, (seconds - OUT) / (SECONDS - OUT));
        return coming * coming * coming + going * going;
    }

    private double shake(double seconds, double rate) {
        return tremor * Math.sin(2 * Math.PI * rate * seconds + rate);
    }

    /** The place on the card that is seen at a place beside its middle, in a given array of two. */
    void seen(double across, double down, double[] place) {
        var x = axis.cos() * across + axis.sin() * down;
        var y = axis.cos() * down - axis.sin() * across;
        var far = Film.WIDTH;
        var along = y * far / (far * tilt.cos() - y * tilt.sin());
        var beside = x * (far + along * tilt.sin()) / far;
        place[0] = turn.cos() * beside + turn.sin() * along;
        place[1] = turn.cos() * along - turn.sin() * beside;
    }

    private record Turn(double cos, double sin) {

        static Turn by(double radians) {
            return new Turn(Math.cos(radians), Math.sin(radians));
        }
    }

    /** Whether all of the symbol is in the picture. */
    boolean isWhole(double seconds) {
        var pose = at(seconds);
        var reach = card.half() * 1.5;
        return pose.x() > reach
                && pose.x() < Film.WIDTH - reach
                && pose.y() > reach
                && pose.y() < Film.HEIGHT - reach;
    }
}
