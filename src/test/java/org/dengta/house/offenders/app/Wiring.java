package org.dengta.house.offenders.app;

public final class Wiring {}
