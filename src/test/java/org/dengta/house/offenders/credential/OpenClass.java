package org.dengta.house.offenders.credential;

public class OpenClass {}
