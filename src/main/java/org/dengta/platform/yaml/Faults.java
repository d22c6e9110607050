package org.dengta.platform.yaml;

import org.dengta.platform.yaml.Fault.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the faults of one file. For one thread. */
public final class Faults {
    private final String file;
    private final List<Fault> found = new ArrayList<>();

    public Faults(String file) {
        this.file = file;
    }

    /** What was found so far, in order; a copy. */
    public List<Fault> found() {
        return found.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Notes a fault of the file as a whole. */
    public void add(Problem problem) {
        found.add(new Fault(file, 0, 0, "", problem));
    }

    /** Notes a fault of a line counted from 1. */
    public void add(int line, Problem problem) {
        found.add(new Fault(file, line, 0, "", problem));
    }

    void add(Optional<Mark> mark, String path, Problem problem) {
        var column = mark.map(Mark::getColumn).orElse(-1) + 1;
        found.add(new Fault(file, line(mark), column, path, problem));
    }

    static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(-1) + 1;
    }
}
