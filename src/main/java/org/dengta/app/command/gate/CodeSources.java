package org.dengta.app.command.gate;

import org.dengta.app.Context;
import org.dengta.app.reading.Readers;
import org.dengta.credential.CodeText;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.SymbolReader;
import org.dengta.reading.file.PictureFiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The codes of one call, each taken when the one before is done with: in pictures and PDFs, or a
 * line each from standard input.
 */
final class CodeSources {
    static final String STANDARD_INPUT = "-";

    private final Context context;
    private final VerdictPrinter printer;
    private final PictureFiles files = new PictureFiles();
    private final SymbolReader reader = Readers.ofStills();

    CodeSources(Context context, VerdictPrinter printer) {
        this.context = context;
        this.printer = printer;
    }

    /**
     * Every code, whatever became of those before; a file without one is told.
     *
     * @param each gets source and text, and says whether the answer was a good one
     * @return whether all answers were
     */
    boolean all(List<String> sources, BiPredicate<String, String> each) {
        var all = true;
        for (var source : sources) {
            all &= source.equals(STANDARD_INPUT) ? lines(each) : file(Path.of(source), each);
        }
        return all;
    }

    private boolean lines(BiPredicate<String, String> each) {
        return context.streams()
                .in()
                .lines()
                .filter(line -> !CodeText.normal(line).isEmpty())
                .map(line -> each.test(STANDARD_INPUT, line))
                .reduce(true, Boolean::logicalAnd);
    }

    private boolean file(Path file, BiPredicate<String, String> each) {
        var codes = new ArrayList<String>();
        var opened =
                files.open(file, page -> reader.read(page).forEach(code -> codes.add(code.text())));
        return switch (opened) {
            case NotReadable unreadable -> {
                printer.printUnreadable(file, unreadable.why().name());
                yield false;
            }
            case Opened _ -> {
                if (codes.isEmpty()) {
                    printer.printUnreadable(file, "NO_CODE");
                    yield false;
                }
                yield codes.stream()
                        .map(code -> each.test(file.toString(), code))
                        .reduce(true, Boolean::logicalAnd);
            }
        };
    }
}
