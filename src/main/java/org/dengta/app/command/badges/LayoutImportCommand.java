package org.dengta.app.command.badges;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.badge.foreign.ImportedLayout;
import org.dengta.badge.foreign.IndicoTemplate;
import org.dengta.badge.foreign.PretixLayout;
import org.dengta.badge.foreign.PretixLayout.Page;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** {@code dengta badge-layout import}: a layout of pretix or Indico into our format. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Turns a layout of pretix or Indico into ours; says what is lost.")
final class LayoutImportCommand implements Callable<Integer> {
    private static final Pattern SIZE =
            Pattern.compile("(\\d{2,3}(?:\\.\\d+)?)x(\\d{2,3}(?:\\.\\d+)?)");

    private final Context context;

    @Parameters(paramLabel = "FILE", description = "The layout's JSON.")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "YAML", description = "Our file.")
    private Path out = Path.of("");

    @Option(
            names = "--page",
            paramLabel = "WxH",
            defaultValue = "148x105",
            description = "Page in mm, for pretix, whose layouts do not say it: ${DEFAULT-VALUE}.")
    private String page = "148x105";

    @Option(
            names = "--background",
            paramLabel = "PDF",
            description = "The background of a layout of pretix; says the page's size.")
    private @Nullable Path background;

    LayoutImportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var size = SIZE.matcher(page);
        if (!size.matches()) {
            throw new TypeConversionException("--page is WIDTHxHEIGHT in millimetres");
        }
        var json = new String(bytes(file), StandardCharsets.UTF_8);
        var bare = new Page(Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
        var ground = Optional.ofNullable(background).map(this::ground);
        var onGround = ground.flatMap(it -> PretixLayout.read(json, it.page(name())));
        if (onGround.isPresent()) {
            return write(onGround.get(), ground.orElseThrow().pictures(name()));
        }
        return PretixLayout.read(json, bare)
                .or(() -> IndicoTemplate.read(json))
                .map(imported -> write(imported, Map.of()))
                .orElseGet(this::refuse);
    }

    private int write(ImportedLayout imported, Map<String, byte[]> pictures) {
        pictures.forEach((name, jpeg) -> OutFiles.write(out.resolveSibling(name), jpeg));
        OutFiles.write(out, imported.yaml().getBytes(StandardCharsets.UTF_8));
        imported.losses().forEach(loss -> context.streams().out().println("lost 未保留: " + loss));
        context.streams().out().println(out);
        LayoutChoice.read(out);
        return 0;
    }

    private int refuse() {
        context.streams()
                .err()
                .println(
                        file
                                + ": neither a pretix layout nor an Indico template."
                                + " 既不是 pretix 版式，也不是 Indico 模板。");
        return 1;
    }

    private LayoutGround ground(Path pdf) {
        return LayoutGround.of(bytes(pdf))
                .orElseThrow(() ->
                        new ProblemException(
                                Problem.of(ProblemCode.FILE_NOT_READ, pdf.toString())));
    }

    private String name() {
        return String.valueOf(out.getFileName()).replaceFirst("\\.yaml$", "");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(ProblemCode.FILE_NOT_READ, file.toString()), e);
        }
    }
}
