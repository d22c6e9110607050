package org.dengta.house.offenders.programme;

import java.util.HashMap;
import java.util.Map;

public final class StaticHolder {
    public static final Map<String, String> KNOWN = new HashMap<>();
    public static int count;
}
