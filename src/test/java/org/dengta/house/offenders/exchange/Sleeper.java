package org.dengta.house.offenders.exchange;

public final class Sleeper {
    public static void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
