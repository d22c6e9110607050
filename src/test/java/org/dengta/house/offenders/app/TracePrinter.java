package org.dengta.house.offenders.app;

public final class TracePrinter {
    public static void print(Exception e) {
        e.printStackTrace();
    }
}
