package org.dengta.house.offenders.kiosk;

public final class DefaultTaker {
    public static String lower(String text) {
        return text.toLowerCase();
    }
}
