package org.dengta.house.offenders.programme;

public final class Singleton {
    public static Singleton getInstance() {
        return new Singleton();
    }
}
