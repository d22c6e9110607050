package org.dengta.app.command.badges;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.custody.Receipts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code dengta badges receipt}: the paper of an earlier hand-over once more. */
@Command(
        name = "receipt",
        mixinStandardHelpOptions = true,
        description = "Makes the receipt of badges given to a delegation again, on any kiosk.")
final class ReceiptCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(paramLabel = "NUMBER", description = "The receipt's, as it was told.")
    private String number = "";

    @Option(names = "--out", required = true, paramLabel = "PDF", description = "The PDF.")
    private Path out = Path.of("receipt.pdf");

    ReceiptCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var paper = new Receipts(replica).paper(number);
            paper.ifPresent(pdf -> OutFiles.write(out, pdf));
            if (paper.isEmpty()) {
                context.streams()
                        .err()
                        .println("没有此编号的交接单。No badges were given on a receipt of this number.");
            }
            return paper.isPresent() ? 0 : 1;
        }
    }
}
