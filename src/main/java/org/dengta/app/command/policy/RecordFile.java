package org.dengta.app.command.policy;

import org.dengta.journal.Entry;
import org.dengta.journal.WireForm;
import org.dengta.platform.json.JsonLine;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of what {@code dengta journal list --json} printed. */
final class RecordFile {
    private RecordFile() {}

    /** All entries; a ProblemException that names the first line which is none. */
    static List<Entry> read(Path file) {
        var entries = new ArrayList<Entry>();
        var number = 0;
        for (var line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                entries.add(entry(line, file, number));
            }
        }
        return entries;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, file.toString()), e);
        }
    }

    private static Entry entry(String line, Path file, int number) {
        try {
            return WireForm.listed(JsonLine.read(line.getBytes(StandardCharsets.UTF_8)).texts());
        } catch (IllegalArgumentException e) {
            throw new ProblemException(
                    Problem.of(
                            ProblemCode.RECORD_NOT_READ, file.toString(), Integer.toString(number)),
                    e);
        }
    }
}
