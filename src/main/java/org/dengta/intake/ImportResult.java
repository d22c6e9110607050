package org.dengta.intake;

import org.dengta.intake.RowOutcome.Changed;
import org.dengta.intake.RowOutcome.Imported;
import org.dengta.intake.RowOutcome.Rejected;
import org.dengta.intake.RowOutcome.Unchanged;

import java.util.Comparator;
import java.util.List;

/**
 * What became of a list.
 *
 * @param outcomes one for each row, by row number
 */
public record ImportResult(List<RowOutcome> outcomes) {
    public ImportResult {
        outcomes = outcomes.stream().sorted(Comparator.comparingInt(RowOutcome::row)).toList();
    }

    /**
     * How many rows went which way; together all rows.
     *
     * @param remarked rows that were kept with a warning, counted above already
     */
    public record Totals(int imported, int changed, int unchanged, int rejected, int remarked) {
        public int rows() {
            return imported + changed + unchanged + rejected;
        }
    }

    public Totals totals() {
        return new Totals(
                count(Imported.class),
                count(Changed.class),
                count(Unchanged.class),
                count(Rejected.class),
                remarked());
    }

    private int count(Class<? extends RowOutcome> kind) {
        return (int) outcomes.stream().filter(kind::isInstance).count();
    }

    private int remarked() {
        return (int)
                outcomes.stream()
                        .filter(outcome -> !(outcome instanceof Rejected))
                        .filter(outcome -> !outcome.remarks().isEmpty())
                        .count();
    }
}
