package org.dengta.app.command.badges;

import org.dengta.app.Context;
import org.dengta.app.OutFiles;
import org.dengta.app.command.people.PersonChoice;
import org.dengta.badge.pdf.PdfProof;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code dengta badges proof}: the names alone, to be approved. */
@Command(
        name = "proof",
        mixinStandardHelpOptions = true,
        description = "Names as badges will have them, sixty to a page.")
final class ProofCommand implements Callable<Integer> {
    private final Context context;

    @ArgGroup(multiplicity = "1")
    private PersonChoice choice = new PersonChoice();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The PDF.")
    private Path out = Path.of("proof.pdf");

    ProofCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (var replica = context.open()) {
            var lines =
                    choice
                            .from(
                                    replica.store().guests(),
                                    person -> person.participation().isApproved())
                            .stream()
                            .map(person ->
                                    new PdfProof.Line(
                                            person.id().value(),
                                            person.names().primary(),
                                            person.names().secondary(),
                                            person.names().language()))
                            .toList();
            OutFiles.write(out, new PdfProof().draw(lines));
            return lines.isEmpty() ? 1 : 0;
        }
    }
}
