package org.dengta.app.bench.reading;

import org.dengta.app.bench.Figure;
import org.dengta.app.reading.Readers;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.reading.Picture;
import org.dengta.reading.Pictures.NotReadable;
import org.dengta.reading.Pictures.Opened;
import org.dengta.reading.file.PictureFiles;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads a folder of photographs with the kiosk's reader and its peers, picture by picture in turns.
 * Times are told of pictures of at most 1280 pixels, as a kiosk's camera gives them.
 */
public final class ReadingBench {
    private static final String ALL = "all sets";
    private static final int WARM_UP = 60;

    private static final int STEP = 25;

    private final List<Rival> rivals;
    private final PictureFiles files = new PictureFiles();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintWriter progress;

    /**
     * @param progress gets a line now and then
     */
    public ReadingBench(PrintWriter progress) {
        this.rivals = Rivals.all();
        this.progress = progress;
    }

    /** The figures of each set and of all together. */
    public List<Figure> run(Path folder) {
        var photographs = photographs(folder);
        var tallies = new TreeMap<String, List<Score>>();
        var anywhere =
                photographs.stream()
                        .flatMap(photograph -> photograph.texts().stream())
                        .map(Tally::plain)
                        .collect(Collectors.toSet());
        photographs.stream().limit(WARM_UP).forEach(this::warm);
        for (var i = 0; i < photographs.size(); i++) {
            var photograph = photographs.get(i);
            read(photograph, tallies.computeIfAbsent(photograph.set(), _ -> empty()), anywhere);
            if ((i + 1) % STEP == 0) {
                progress.println("  " + (i + 1) + " / " + photographs.size());
                progress.flush();
            }
        }
        return figures(tallies);
    }

    private List<Figure> figures(SortedMap<String, List<Score>> tallies) {
        var all = empty();
        for (var ofSet : tallies.values()) {
            for (var i = 0; i < all.size(); i++) {
                all.get(i).tally().add(ofSet.get(i).tally());
            }
        }
        var figures = new ArrayList<Figure>();
        tallies.forEach((set, ofSet) -> figures.addAll(ReadingFigures.of(set, ofSet)));
        figures.addAll(ReadingFigures.of(ALL, all));
        return figures;
    }

    private static List<Photograph> photographs(Path folder) {
        try {
            return Corpus.in(folder);
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.of(ProblemCode.FILE_NOT_READ, folder.resolve("truth.json").toString()),
                    e);
        }
    }

    private List<Score> empty() {
        return rivals.stream().map(rival -> new Score(rival, new Tally())).toList();
    }

    private void warm(Photograph photograph) {
        opened(photograph)
                .ifPresent(picture ->
                        rivals.stream()
                                .filter(Rival::isTimed)
                                .forEach(rival -> rival.reader().read(picture)));
    }

    private void read(Photograph photograph, List<Score> scores, Set<String> anywhere) {
        var picture = opened(photograph);
        for (var score : scores) {
            var before = threads.getCurrentThreadCpuTime();
            var symbols = picture.map(score.rival().reader()::read).orElse(List.of());
            var ms = (threads.getCurrentThreadCpuTime() - before) / 1e6;
            score.tally().add(photograph, symbols, anywhere);
            picture.filter(ReadingBench::isTimed).ifPresent(_ -> score.tally().took(ms));
        }
    }

    private static boolean isTimed(Picture picture) {
        return Math.max(picture.width(), picture.height()) <= Readers.LONGEST;
    }

    private Optional<Picture> opened(Photograph photograph) {
        var pages = new ArrayList<Picture>();
        return switch (files.open(photograph.file(), pages::add)) {
            case Opened _ -> Optional.of(pages.getFirst());
            case NotReadable _ -> Optional.empty();
        };
    }
}
