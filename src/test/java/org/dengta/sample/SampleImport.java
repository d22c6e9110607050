package org.dengta.sample;

import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.intake.ImportGuests;
import org.dengta.intake.ImportResult;
import org.dengta.intake.IssuedCodes;
import org.dengta.intake.sheet.ListOutcome;
import org.dengta.intake.sheet.ListSheet;
import org.dengta.kiosk.config.ConfigFolder;
import org.dengta.kiosk.config.ConfigOutcome;
import org.dengta.platform.sheet.SheetFiles;
import org.dengta.platform.sheet.SheetProgress;
import org.dengta.programme.CategoryId;
import org.dengta.programme.Programme;
import org.dengta.roster.RowReader.Defaults;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.Numbers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Imports the sample lists as an organiser would, with the event's own profile. */
final class SampleImport {
    static final Defaults VISITORS =
            new Defaults(Optional.of(new CategoryId("visitor")), Review.APPROVED);

    private final InMemoryGuestList list = new InMemoryGuestList();
    private final Programme programme;

    SampleImport() {
        programme =
                switch (ConfigFolder.load(Path.of("kiosk-config"))) {
                    case ConfigOutcome.Loaded(var config) -> config.programme();
                    case ConfigOutcome.Faulty(var faults) ->
                            throw new AssertionError(faults.size() + " faults");
                };
    }

    Programme programme() {
        return programme;
    }

    ImportResult read(String file, Defaults defaults) {
        var sheet = SheetFiles.opened(SampleFiles.FOLDER.resolve(file));
        var hasCategory = defaults.category().isPresent();
        return switch (ListSheet.read(sheet, hasCategory, SheetProgress.silent())) {
            case ListOutcome.Rows(_, var rows, _) ->
                    new ImportGuests(
                                    list,
                                    programme,
                                    defaults,
                                    Numbers.NUMBERING,
                                    IssuedCodes.none())
                            .run(rows, (_, _, _) -> {});
            case ListOutcome.WrongColumns _, ListOutcome.HeadingTwice _ ->
                    throw new AssertionError("no list");
        };
    }

    List<Person> people() {
        return list.all();
    }

    int writes() {
        return list.writes();
    }
}
