package org.dengta.house.offenders.kiosk;

public interface Port {
    void ask();
}
