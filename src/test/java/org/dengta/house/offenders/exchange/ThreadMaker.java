package org.dengta.house.offenders.exchange;

public final class ThreadMaker {
    public static Thread thread() {
        return new Thread(() -> {});
    }
}
