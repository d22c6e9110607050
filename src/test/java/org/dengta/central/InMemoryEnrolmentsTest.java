package org.dengta.central;

import org.dengta.testing.EnrolmentsContract;
import org.dengta.testing.InMemoryEnrolments;

final class InMemoryEnrolmentsTest extends EnrolmentsContract {
    @Override
    protected Enrolments fresh() {
        return new InMemoryEnrolments();
    }
}
