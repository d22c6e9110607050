package org.dengta.intake;

import org.dengta.accreditation.PersonId;
import org.dengta.roster.ListColumn;
import org.dengta.roster.RowFault;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What became of one row. */
public sealed interface RowOutcome {

    /** The row's number as a spreadsheet shows it. */
    int row();

    /** Whose row it is, where that is known. */
    Optional<PersonId> person();

    /** Why it was rejected, or what the organiser should look at. */
    List<RowFault> remarks();

    /** Somebody new. */
    record Imported(int row, PersonId id, List<RowFault> remarks) implements RowOutcome {
        public Imported {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }

    /**
     * Somebody known, in part otherwise than before.
     *
     * @param columns what is new
     */
    record Changed(int row, PersonId id, Set<ListColumn> columns, List<RowFault> remarks)
            implements RowOutcome {
        public Changed {
            columns = Set.copyOf(columns);
            remarks = List.copyOf(remarks);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }

    /**
     * Somebody known just like this, or the second row of the same content.
     *
     * @param sameAs the earlier row that says the same
     */
    record Unchanged(int row, PersonId id, OptionalInt sameAs, List<RowFault> remarks)
            implements RowOutcome {
        public Unchanged {
            remarks = List.copyOf(remarks);
        }

        @Override
        public Optional<PersonId> person() {
            return Optional.of(id);
        }
    }

    /**
     * Not taken over; whoever it is stays as before.
     *
     * @param person whose row it is, where the row says so
     */
    record Rejected(int row, Optional<PersonId> person, List<RowFault> remarks)
            implements RowOutcome {
        public Rejected {
            remarks = List.copyOf(remarks);
        }
    }
}
