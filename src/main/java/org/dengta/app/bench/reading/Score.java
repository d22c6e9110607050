package org.dengta.app.bench.reading;

/** A reader and what it made of the photographs of a set. */
record Score(Rival rival, Tally tally) {}
