package org.dengta.app.portrait;

import org.dengta.accreditation.AmendedCard;
import org.dengta.accreditation.CardTexts;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.app.OutFiles;
import org.dengta.app.Replica;
import org.dengta.app.demo.CentralStates;
import org.dengta.app.demo.Demo;
import org.dengta.app.demo.DemoCode;
import org.dengta.app.screen.KioskWindow;
import org.dengta.app.screen.KioskWindow.Look;
import org.dengta.app.screen.StationKit;
import org.dengta.app.screen.Workers;
import org.dengta.kiosk.KioskId;
import org.dengta.kiosk.Neighbour;
import org.dengta.kiosk.Neighbourhood.Told;
import org.dengta.kiosk.OperatorId;
import org.dengta.platform.fx.Fonts;
import org.dengta.platform.fx.Snapshots;
import org.dengta.platform.fx.Theme;
import org.dengta.platform.fx.Toolkit;
import org.dengta.roster.ListColumn;
import org.dengta.ui.shell.ShellViewModel;
import org.dengta.venue.GateId;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pictures of the screens of the sample event, without a display. What a scan wrote down for one is
 * undone before the next, so all show the same morning.
 */
public final class Portraits {
    private final Replica replica;
    private final OperatorId operator;
    private final Path folder;
    private final List<DemoCode> codes;

    /**
     * How a set of pictures looks.
     *
     * @param width pixels
     * @param height pixels
     * @param language Chinese or English
     * @param theme by day or by night
     */
    public record Style(int width, int height, Locale language, Theme theme) {
        String suffix() {
            return "_"
                    + language.getLanguage()
                    + "_"
                    + theme.name().toLowerCase(Locale.ROOT)
                    + "_"
                    + width
                    + "x"
                    + height
                    + ".png";
        }
    }

    /**
     * @param demo its clock standing
     * @param folder for the pictures
     */
    public Portraits(Demo demo, OperatorId operator, Path folder) {
        this.replica = demo.kiosk();
        this.operator = operator;
        this.folder = folder;
        this.codes = demo.codes(operator);
    }

    /** The names of those that begin so. */
    public static List<String> names(String beginning) {
        return Portrait.all().stream()
                .map(Portrait::name)
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    /**
     * Draws screens in one style; tells each file as it is written.
     *
     * @param beginning of the names of those that are drawn
     */
    public void draw(Style style, String beginning, Consumer<Path> told) {
        Fonts.loadFirst();
        Fonts.loadRest();
        var drawn = Portrait.all().stream().filter(it -> it.name().startsWith(beginning)).toList();
        for (var portrait : drawn) {
            var png = Toolkit.onScreen(() -> drawn(portrait, style));
            var file = folder.resolve(portrait.name() + style.suffix());
            OutFiles.write(file, png);
            told.accept(file);
        }
    }

    private byte[] drawn(Portrait portrait, Style style) {
        var shell = new ShellViewModel(replica.programme().time(), style.language(), style.theme());
        hear();
        var amended = replica.store().guests().amended();
        try (var workers = Workers.atOnce()) {
            var kit = new StationKit(replica, operator, workers, shell);
            var look = new Look(style.width(), style.height(), codes, portrait.earnest());
            var window = new KioskWindow(kit, look, portrait.stations().apply(kit));
            window.tell(CentralStates::connected);
            portrait.front().ifPresent(window::open);
            portrait.way().accept(window);
            // What goes by its width, and rows of a list, are right in the next frame.
            Snapshots.png(window.scene());
            return Snapshots.png(window.scene());
        } finally {
            undo();
            takeBack(amended);
        }
    }

    /** Another gate was heard a moment ago. */
    private void hear() {
        var vip = Optional.of(new GateId("vip-entrance"));
        var ago = Optional.of(Duration.ofSeconds(2));
        var other = new Neighbour(new KioskId("kiosk-2"), vip, ago);
        replica.neighbourhood().learn(new Told(List.of(other), Duration.ZERO));
    }

    /** What was amended for a picture says again what it said before. */
    private void takeBack(List<AmendedCard> before) {
        var cards = new HashMap<PersonId, Person>();
        before.forEach(it -> cards.put(it.card().id(), it.card()));
        for (var now : replica.store().guests().amended()) {
            var id = now.card().id();
            var changes = new EnumMap<ListColumn, String>(ListColumn.class);
            CardTexts.of(cards.getOrDefault(id, now.listed()))
                    .forEach((field, text) -> changes.put(ListColumn.of(field), text));
            replica.amendmentDesk().amend(id, changes, operator);
        }
    }

    /** What this kiosk wrote down for a picture. */
    private void undo() {
        replica.config()
                .kiosk()
                .gate()
                .ifPresent(gate -> {
                    var desk = replica.gateDesk();
                    var before = replica.clock().instant();
                    desk.latestScans(replica.config().kiosk().id(), gate, 1).stream()
                            .filter(entry -> !entry.at().isBefore(before))
                            .forEach(entry -> desk.undo(entry.position(), "test", operator));
                });
    }
}
