package org.dengta.exchange.http;

/**
 * What a replica has now; whoever has seen another should ask.
 *
 * @param facts how many, of all runs
 * @param guests the cursor after the latest change of its list
 * @param programme the hash of its programme
 */
public record Wakeup(long facts, String guests, String programme) {}
