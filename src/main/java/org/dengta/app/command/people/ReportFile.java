package org.dengta.app.command.people;

import org.dengta.app.command.option.TableFile;
import org.dengta.intake.ImportResult;
import org.dengta.intake.sheet.ImportReport;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;

import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the report of an import goes: a name that says which kind of file, in a folder that can be
 * written.
 *
 * @param path of the file
 */
record ReportFile(Path path) {

    /**
     * Looks whether a report can be written there, before anything is stored. Another ending is
     * wrong usage, another fault of the place a ProblemException.
     */
    static ReportFile checked(Path path) {
        if (!TableFile.isNamedSo(path)) {
            throw new TypeConversionException(
                    "'" + path + "' is no report file; its name ends in .xlsx or .csv");
        }
        var folder = path.toAbsolutePath().resolveSibling("");
        if (Files.isDirectory(path) || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_WRITTEN, path.toString()));
        }
        return new ReportFile(path);
    }

    /** Writes the report; what went wrong though the place was good, so that all else is said. */
    Optional<ProblemException> write(ImportResult result) {
        try {
            new ImportReport().write(result, path);
            return Optional.empty();
        } catch (IOException e) {
            var problem = Problem.of(ProblemCode.REPORT_NOT_WRITTEN, path.toString());
            return Optional.of(new ProblemException(problem, e));
        }
    }
}
