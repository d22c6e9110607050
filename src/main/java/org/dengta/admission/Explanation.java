package org.dengta.admission;

import org.dengta.verdict.Verdict;

import java.util.List;

/**
 * A verdict and how it came about.
 *
 * @param verdict the answer
 * @param rule the rule that decided
 * @param tried the rules that had nothing to say before, in their order
 * @param terms the rules of the configuration that changed the usual terms, the closest last
 */
public record Explanation(Verdict verdict, String rule, List<String> tried, List<String> terms) {
    public Explanation {
        tried = List.copyOf(tried);
        terms = List.copyOf(terms);
    }
}
