package org.dengta.app.bench.badge;

import org.dengta.app.OutFiles;
import org.dengta.app.badges.Specimens;
import org.dengta.app.bench.Figure;
import org.dengta.badge.Badge;
import org.dengta.badge.BatchRenderer.Arrangement;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.kiosk.config.KioskConfig;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Times badges of the configured layout, one by one and merged, beside stock PDFBox drawing the
 * same people on the same layout, in turns, and beside reportlab where that is installed. All times
 * are CPU of the drawing thread but those that say otherwise. Works in a folder of its own below
 * the data folder and removes it.
 */
public final class BadgeBench {
    private static final String NAME = "badges";
    private static final double MEDIAN_MS = 1.2;
    private static final double KILOBYTES = 40;
    private static final double FIRST_MS = 300;
    private static final double TEN_THOUSAND_S = 25;
    private static final int STOCK_EVERY = 20;
    private static final double MEGABYTE = 1_000_000;

    private final KioskConfig config;
    private final Path data;
    private final BenchBadges badges;

    /**
     * @param data where the bench's own folder goes
     */
    public BadgeBench(KioskConfig config, Path data, long seed) {
        this.config = config;
        this.data = data;
        badges = new BenchBadges(config.programme(), seed);
    }

    /**
     * The figures of so many badges one by one and so many merged. Nothing may have been drawn
     * before, for the first badge to be a first.
     */
    public List<Figure> run(int single, int merged) {
        var renderer = new PdfBadgeRenderer();
        var two = badges.many(2);
        var figures = new ArrayList<>(first(renderer, "first badge, cold", two.next()));
        Specimens.drawn(renderer, config.programme(), config.badge());
        figures.addAll(first(renderer, "first badge at the desk", two.next()));
        figures.addAll(oneByOne(renderer, single));
        var folder = OutFiles.fresh(data, "bench-");
        try {
            figures.addAll(merged(renderer, merged, folder.resolve("merged.pdf")));
            figures.addAll(
                    new Reportlab(folder)
                            .figures(config.badge(), badges.many(single / STOCK_EVERY)));
        } finally {
            OutFiles.delete(folder);
        }
        return figures;
    }

    private List<Figure> first(PdfBadgeRenderer renderer, String name, Badge badge) {
        var wall = System.nanoTime();
        var cpu = CpuTimes.now();
        renderer.render(badge, config.badge());
        cpu = CpuTimes.now() - cpu;
        return List.of(
                Figure.of(NAME, name + ", wall", (System.nanoTime() - wall) / 1e6, "ms")
                        .target(FIRST_MS),
                Figure.of(NAME, name + ", CPU", cpu, "ms"));
    }

    private List<Figure> oneByOne(PdfBadgeRenderer renderer, int count) {
        var own = new CpuTimes();
        var stock = new CpuTimes();
        var drawer = new StockBadge(config.badge());
        var number = 0;
        for (var all = badges.many(count); all.hasNext(); number++) {
            var badge = all.next();
            own.time(() -> renderer.render(badge, config.badge()).pdf());
            if (number % STOCK_EVERY == 0) {
                stock.time(() -> drawer.draw(badge));
            }
        }
        var beside = "stock PDFBox";
        return List.of(
                Figure.of(NAME, "one badge, CPU median", own.quantile(0.5), "ms")
                        .beside(beside, stock.quantile(0.5))
                        .target(MEDIAN_MS),
                Figure.of(NAME, "one badge, CPU p95", own.quantile(0.95), "ms")
                        .beside(beside, stock.quantile(0.95)),
                Figure.of(NAME, "one badge", own.kilobytes(), "kB")
                        .beside(beside, stock.kilobytes())
                        .target(KILOBYTES));
    }

    private List<Figure> merged(PdfBadgeRenderer renderer, int count, Path file) {
        HeapPeak.forget();
        var wall = System.nanoTime();
        var cpu = CpuTimes.now();
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Iterator<Badge> all = badges.many(count);
            renderer.render(all, config.badge(), Arrangement.PAGES, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into the bench's folder", e);
        }
        var seconds = (System.nanoTime() - wall) / 1e9;
        cpu = CpuTimes.now() - cpu;
        var pages = " of " + count + " merged";
        return List.of(
                Figure.of(NAME, "all" + pages + ", CPU", cpu / 1000, "s")
                        .target(TEN_THOUSAND_S * count / 10_000),
                Figure.of(NAME, "all" + pages + ", wall", seconds, "s"),
                Figure.of(NAME, "one" + pages + ", CPU", cpu / count, "ms"),
                Figure.of(NAME, "one" + pages, size(file) / 1000.0 / count, "kB"),
                Figure.of(NAME, "heap at its fullest" + pages, HeapPeak.bytes() / MEGABYTE, "MB")
                        .target(512));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bench's folder", e);
        }
    }
}
