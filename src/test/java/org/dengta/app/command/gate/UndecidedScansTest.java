package org.dengta.app.command.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

final class UndecidedScansTest {
    private final UndecidedScans undecided = new UndecidedScans();
    private final List<ProblemCode> told = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(names = {"STORE_BUSY", "DISK_FULL", "NO_SUCH_GATE", "WRONG_WAY"})
    void a_passing_fault_is_told_and_the_next_scan_is_decided(ProblemCode code) {
        assertThat(attempt(broken(code))).isFalse();
        assertThat(attempt(() -> true)).isTrue();
        assertThat(told).containsExactly(code);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STORE_BUSY", "DISK_FULL", "NO_SUCH_GATE", "WRONG_WAY"})
    void any_other_fault_stops_at_once(ProblemCode code) {
        var thrown = catchThrowableOfType(ProblemException.class, () -> attempt(broken(code)));
        assertThat(thrown.problem().code()).isEqualTo(code);
        assertThat(told).isEmpty();
    }

    @Test
    void the_first_fault_is_how_the_call_ends() {
        attempt(broken(ProblemCode.DISK_FULL));
        attempt(broken(ProblemCode.STORE_BUSY));
        attempt(() -> true);
        var thrown = catchThrowableOfType(ProblemException.class, undecided::complain);
        assertThat(thrown.problem().code()).isEqualTo(ProblemCode.DISK_FULL);
    }

    @Test
    void decided_scans_leave_nothing_to_complain_of() {
        assertThat(attempt(() -> false)).isFalse();
        assertThatCode(undecided::complain).doesNotThrowAnyException();
    }

    private boolean attempt(BooleanSupplier decision) {
        return undecided.attempt(decision, problem -> told.add(problem.code()));
    }

    private static BooleanSupplier broken(ProblemCode code) {
        return () -> {
            throw new ProblemException(Problem.of(code, "disk"));
        };
    }
}
