package org.dengta.app.screen;

import org.dengta.accreditation.Person;
import org.dengta.app.badges.Specimens;
import org.dengta.app.finding.PeopleFinder;
import org.dengta.app.finding.StoredNews;
import org.dengta.app.print.DeskShift;
import org.dengta.app.print.PrintRoom;
import org.dengta.app.print.Printers;
import org.dengta.app.print.StoreBatchPlans;
import org.dengta.badge.pdf.PdfBadgeRenderer;
import org.dengta.kiosk.Station;
import org.dengta.ui.desk.CodeHolders;
import org.dengta.ui.desk.DeskScreen;
import org.dengta.ui.desk.DeskViewModel;
import org.dengta.ui.desk.DeskViewModel.Notices;
import org.dengta.ui.desk.Notice;
import org.dengta.ui.desk.amend.AmendViewModel;
import org.dengta.ui.desk.card.CardViewModel;
import org.dengta.ui.desk.card.Companions;
import org.dengta.ui.desk.card.Dossiers;
import org.dengta.ui.desk.order.OrderModel;
import org.dengta.ui.desk.prints.BatchStartModel;
import org.dengta.ui.desk.prints.Printing;
import org.dengta.ui.desk.prints.PrintsViewModel;
import org.dengta.ui.desk.search.ListFilling;
import org.dengta.ui.desk.search.SearchViewModel;
import org.dengta.ui.desk.walkin.WalkInViewModel;
import org.dengta.ui.duty.CasesView;
import org.dengta.ui.duty.DutyViewModel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Wires the registration desk. Its index is filled once the desk first comes to the front. What is
 * only looked at is read by the replica's reading connection, so that it holds up no gate.
 */
public final class DeskWiring {
    private final StationKit kit;
    private final PeopleFinder finder;
    private final Companions companions = new Companions();
    private final Notices notices = new Notices();

    private DeskWiring(StationKit kit) {
        this.kit = kit;
        finder = new PeopleFinder(kit.replica());
    }

    public static DeskScreen of(StationKit kit) {
        return new DeskWiring(kit).screen();
    }

    private DeskScreen screen() {
        var search = search();
        var card = card();
        var room = printRoom();
        var printing = printing(room);
        var prints = prints(printing, card);
        var walkIn = walkIn(search, card);
        var replica = kit.replica();
        var holders =
                new CodeHolders(
                        replica::inspector, replica.keys().lookup(), replica.reading().codes());
        var model =
                new DeskViewModel(
                        new DeskViewModel.Parts(
                                search,
                                card,
                                walkIn,
                                amend(search, card),
                                prints,
                                batch(room, printing, prints, search),
                                order(card)),
                        new DeskViewModel.Reading(new FileCodePictures(), holders),
                        kit.workers().figures(),
                        notices);
        kit.shell().now().subscribe(_ -> model.tick());
        return screen(model);
    }

    /** Cases open cards, and cards come to view by the screen that shows the cases. */
    private DeskScreen screen(DeskViewModel model) {
        var desk = new StoreDutyDesk(kit.replica(), kit.operator());
        var workers = kit.workers();
        var duty =
                new DutyViewModel(
                        desk, new DutyViewModel.Threads(workers.store(), workers.figures()));
        kit.shell().now().subscribe(duty::tick);
        var opened = new ArrayList<DeskScreen>();
        var cases =
                new CasesView(
                        duty,
                        SupervisorWiring.pen(kit),
                        Optional.of(person -> opened.forEach(it -> it.open(person))));
        var kiosk = kit.replica().config().kiosk().id().value();
        var screen = new DeskScreen(model, kit.texts("desk"), kiosk, cases.root());
        opened.add(screen);
        return screen;
    }

    private SearchViewModel search() {
        var replica = kit.replica();
        var worker = kit.workers().figures();
        var guests = replica.reading().guests();
        var filling =
                new ListFilling(
                        guests,
                        new StoredNews(replica.reading()),
                        this::known,
                        worker,
                        problem -> notices.tell(Notice.of(problem)));
        return new SearchViewModel(
                new SearchViewModel.People(finder.index(), guests, replica::programme),
                worker,
                filling,
                problem -> notices.tell(Notice.of(problem)));
    }

    private void known(Collection<Person> people) {
        finder.index().put(people);
        companions.put(people);
    }

    private CardViewModel card() {
        var store = kit.replica().reading();
        var dossiers =
                new Dossiers(
                        new Dossiers.Records(
                                store.guests(), store.codes(), store.journal(), store.standings()),
                        kit.replica()::programme,
                        companions);
        return new CardViewModel(
                dossiers,
                kit.replica()::programme,
                kit.workers().figures(),
                notices::tell,
                kit.shell().now());
    }

    private PrintRoom printRoom() {
        var renderer = new PdfBadgeRenderer();
        kit.shell()
                .station()
                .subscribe(front -> {
                    if (front.equals(Optional.of(Station.DESK))) {
                        warmUp(renderer);
                    }
                });
        return Printers.room(kit.replica(), kit.replica().folder(), renderer);
    }

    private Printing printing(PrintRoom room) {
        var shift = new DeskShift(room, kit.replica().folder());
        var press = room.press();
        return new Printing(
                room.desk(), room.batches(), kit.operator(), shift::step, press::isOverdue);
    }

    private PrintsViewModel prints(Printing printing, CardViewModel card) {
        return new PrintsViewModel(printing, printThreads(), notices::tell, card::refresh);
    }

    private PrintsViewModel.Threads printThreads() {
        var workers = kit.workers();
        return new PrintsViewModel.Threads(workers.store(), workers.figures(), workers.print());
    }

    private BatchStartModel batch(
            PrintRoom room, Printing printing, PrintsViewModel prints, SearchViewModel search) {
        var typed = search.query();
        return new BatchStartModel(
                new StoreBatchPlans(kit.replica(), finder.index(), room.desk()),
                prints,
                new BatchStartModel.Kiosk(printing, printThreads(), notices::tell, typed::get));
    }

    /** The first badge at the desk does not wait until the typefaces are read. */
    private void warmUp(PdfBadgeRenderer renderer) {
        var replica = kit.replica();
        kit.workers()
                .print()
                .run(
                        () ->
                                Specimens.drawn(
                                        renderer, replica.programme(), replica.config().badge()),
                        _ -> {},
                        problem -> notices.tell(Notice.of(problem)));
    }

    private WalkInViewModel walkIn(SearchViewModel search, CardViewModel card) {
        var desks =
                new WalkInViewModel.Desks(
                        kit.replica()::registrationDesk, finder.duplicates(), kit.operator());
        var workers = kit.workers();
        return new WalkInViewModel(
                desks,
                workers.store(),
                workers.figures(),
                new WalkInViewModel.Outcome(
                        person -> registered(person, search, card), notices::tell));
    }

    private AmendViewModel amend(SearchViewModel search, CardViewModel card) {
        return new AmendViewModel(
                new AmendViewModel.Desks(kit.replica().amendmentDesk(), kit.operator()),
                kit.workers().store(),
                new AmendViewModel.Outcome(
                        person -> {
                            shownAnew(person, search, card);
                            notices.tell(Notice.done("amend.done"));
                        },
                        notices::tell));
    }

    private OrderModel order(CardViewModel card) {
        var replica = kit.replica();
        return new OrderModel(
                new OrderModel.Desks(
                        new StorePersonOrders(replica, kit.operator()),
                        replica::programme,
                        replica.clock()),
                kit.workers().store(),
                new OrderModel.Outcome(card::refresh, notices::tell));
    }

    private void registered(Person person, SearchViewModel search, CardViewModel card) {
        shownAnew(person, search, card);
        notices.tell(Notice.done("walkin.done", person.id().value()));
    }

    private void shownAnew(Person person, SearchViewModel search, CardViewModel card) {
        kit.workers()
                .figures()
                .run(
                        () -> {
                            known(List.of(person));
                            return person;
                        },
                        _ -> search.ask(),
                        problem -> notices.tell(Notice.of(problem)));
        card.open(person.id());
    }
}
