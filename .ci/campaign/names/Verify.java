import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.io.FileInputStream;

/** Says of each file whether veraPDF takes it for PDF/A-2b, and which rules it breaks. */
public class Verify {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            try (var parser =
                            Foundries.defaultInstance()
                                    .createParser(new FileInputStream(file), PDFAFlavour.PDFA_2_B);
                    var validator =
                            Foundries.defaultInstance()
                                    .createValidator(PDFAFlavour.PDFA_2_B, false)) {
                var result = validator.validate(parser);
                result.getTestAssertions().stream()
                        .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                        .distinct()
                        .limit(5)
                        .forEach(System.out::println);
                System.out.println(file + " " + result.isCompliant());
            }
        }
    }
}
