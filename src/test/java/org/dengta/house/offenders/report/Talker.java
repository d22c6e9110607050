package org.dengta.house.offenders.report;

public final class Talker {
    public static void talk() {
        System.out.println();
    }
}
