package org.dengta.gate;

import org.dengta.journal.Position;
import org.dengta.verdict.Verdict;

import java.util.Optional;

/**
 * A scan decided and, but for a repeated passage, written down.
 *
 * @param scan what was presented where
 * @param verdict the answer
 * @param fact where it was written down, for undoing it; empty for a passage repeated
 */
public record Decision(Scan scan, Verdict verdict, Optional<Position> fact) {}
