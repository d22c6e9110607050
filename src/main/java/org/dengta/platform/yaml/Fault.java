package org.dengta.platform.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong with one file. Ordered by file, line and column.
 *
 * @param file its name relative to the folder
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1; 0 when the whole line or file is meant
 * @param path where in the file's structure, such as {@code sessions[3].zone}; empty at its top
 * @param problem what is wrong there
 */
public record Fault(String file, int line, int column, String path, Problem problem)
        implements Comparable<Fault> {
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file)
                    .thenComparingInt(Fault::line)
                    .thenComparingInt(Fault::column)
                    .thenComparing(Fault::path)
                    .thenComparing(fault -> fault.problem.code().key())
                    .thenComparing(fault -> fault.problem.arguments().toString());

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /**
     * What is wrong, in no language yet.
     *
     * @param code the kind of fault
     * @param arguments what the texts of that kind name, in their order
     * @param suggestion what was probably meant, if anything comes near
     */
    public record Problem(FaultCode code, List<String> arguments, Optional<String> suggestion) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        public Problem(FaultCode code, String... arguments) {
            this(code, List.of(arguments), Optional.empty());
        }
    }
}
