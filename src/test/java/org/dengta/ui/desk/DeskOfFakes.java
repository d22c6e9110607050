package org.dengta.ui.desk;

import javafx.beans.property.ReadOnlyObjectWrapper;

import org.dengta.accreditation.Person;
import org.dengta.amendment.AmendmentDesk;
import org.dengta.badge.BadgeDesk;
import org.dengta.badge.BadgeLayout;
import org.dengta.badge.BadgeRenderer.Rendered;
import org.dengta.credential.CodeInspector;
import org.dengta.credential.DataKey;
import org.dengta.credential.LookupKey;
import org.dengta.issuance.IssuingDesk;
import org.dengta.kiosk.KioskId;
import org.dengta.platform.fx.Background;
import org.dengta.printing.BatchDesk;
import org.dengta.printing.Press;
import org.dengta.printing.PrintDesk;
import org.dengta.printing.PrintTargets;
import org.dengta.printing.Typesetter;
import org.dengta.programme.Programme;
import org.dengta.reading.Pictures;
import org.dengta.registration.ListedWalkIns;
import org.dengta.registration.RegistrationDesk;
import org.dengta.search.Duplicates;
import org.dengta.search.SearchTerms;
import org.dengta.search.pinyin.Pinyin4jRomaniser;
import org.dengta.testing.Facts;
import org.dengta.testing.InMemoryBatches;
import org.dengta.testing.InMemoryCodeRegister;
import org.dengta.testing.InMemoryGuestList;
import org.dengta.testing.InMemoryJournal;
import org.dengta.testing.InMemoryPeopleIndex;
import org.dengta.testing.InMemoryPrintQueue;
import org.dengta.testing.InMemoryStandings;
import org.dengta.testing.PaperTray;
import org.dengta.testing.SampleEvent;
import org.dengta.testing.SettableClock;
import org.dengta.testing.ShippedConfig;
import org.dengta.ui.desk.CodePictures.Look;
import org.dengta.ui.desk.CodePictures.Unreadable;
import org.dengta.ui.desk.amend.AmendViewModel;
import org.dengta.ui.desk.card.CardViewModel;
import org.dengta.ui.desk.card.Companions;
import org.dengta.ui.desk.card.Dossiers;
import org.dengta.ui.desk.order.OrderModel;
import org.dengta.ui.desk.prints.BatchStartModel;
import org.dengta.ui.desk.prints.Printing;
import org.dengta.ui.desk.prints.PrintsViewModel;
import org.dengta.ui.desk.search.ListFilling;
import org.dengta.ui.desk.search.ListNews;
import org.dengta.ui.desk.search.SearchViewModel;
import org.dengta.ui.desk.walkin.WalkInViewModel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;

/** A desk on fakes; its workers are one executor of the test's. */
final class DeskOfFakes {
    final SettableClock clock = new SettableClock(SampleEvent.at(SampleEvent.DAY_1, "09:00"));
    final Programme programme = ShippedConfig.load().programme();
    final InMemoryGuestList guests = new InMemoryGuestList();
    final PlansByHand plans = new PlansByHand(guests);
    final PaperTray tray = new PaperTray();
    final DeskViewModel.Notices notices = new DeskViewModel.Notices();
    final LookupKey lookupKey = new LookupKey(new byte[32]);
    final InMemoryJournal journal;
    final InMemoryCodeRegister codes;
    final IssuingDesk issuing;
    final Printing printing;
    final DeskViewModel model;
    private final DataKey key = new DataKey(new byte[32], new Random(5));
    private final SearchTerms terms = new SearchTerms(new Pinyin4jRomaniser());
    private final InMemoryPeopleIndex index = new InMemoryPeopleIndex(terms);
    private final Companions companions = new Companions();
    private final Background worker;
    final NewsByHand news = new NewsByHand();
    final OrdersByHand orders;
    private Optional<RuntimeException> jam = Optional.empty();
    private Look look = new Unreadable(Pictures.Why.EMPTY);

    DeskOfFakes(Executor executor, Person... people) {
        worker = new Background(executor, Runnable::run);
        guests.put(List.of(people));
        journal = new InMemoryJournal(clock, List.of(new ListedWalkIns(guests, key)));
        guests.follow(journal, key);
        codes = new InMemoryCodeRegister(journal, key);
        issuing = new IssuingDesk(codes, journal, lookupKey, key, new Random(7));
        printing = printing();
        orders = new OrdersByHand(programme, codes, journal);
        var search = search();
        var card = card();
        var prints = prints(card);
        var inspector = new CodeInspector(programme.event().number(), Map.of());
        model =
                new DeskViewModel(
                        new DeskViewModel.Parts(
                                search,
                                card,
                                walkIn(search, card),
                                amend(card),
                                prints,
                                batch(prints, search),
                                order(card)),
                        new DeskViewModel.Reading(
                                pictures(), new CodeHolders(() -> inspector, lookupKey, codes)),
                        worker,
                        notices);
    }

    /** Who has changed, as a test says. */
    static final class NewsByHand implements ListNews {
        private final Deque<Person> changed = new ArrayDeque<>();

        void tell(Person person) {
            changed.add(person);
        }

        @Override
        public void begin() {
            changed.clear();
        }

        @Override
        public List<Person> next() {
            return Optional.ofNullable(changed.poll()).stream().toList();
        }
    }

    /** What every file and picture holds from now on. */
    void sees(Look next) {
        look = next;
    }

    /** From now on no job can even be taken from the queue. */
    void jamWith(RuntimeException broken) {
        jam = Optional.of(broken);
    }

    private CodePictures pictures() {
        return new CodePictures() {
            @Override
            public Look file(Path file) {
                return look;
            }

            @Override
            public Look picture(org.dengta.reading.Picture picture) {
                return look;
            }
        };
    }

    private SearchViewModel search() {
        var filling =
                new ListFilling(
                        guests,
                        news,
                        people -> {
                            index.put(people);
                            companions.put(people);
                        },
                        worker,
                        problem -> notices.tell(Notice.of(problem)));
        return new SearchViewModel(
                new SearchViewModel.People(index, guests, () -> programme),
                worker,
                filling,
                problem -> notices.tell(Notice.of(problem)));
    }

    private CardViewModel card() {
        return new CardViewModel(
                new Dossiers(
                        new Dossiers.Records(
                                guests, codes, journal, new InMemoryStandings(journal)),
                        () -> programme,
                        companions),
                () -> programme,
                worker,
                notices::tell,
                new ReadOnlyObjectWrapper<>(clock.instant()).getReadOnlyProperty());
    }

    private Printing printing() {
        var queue = new InMemoryPrintQueue();
        var targets = new PrintTargets(tray, List.of());
        var typesetter =
                new Typesetter(
                        () -> new BadgeDesk(programme, issuing, lookupKey, journal),
                        new Typesetter.People(guests, codes),
                        new Typesetter.Drawing(
                                (_, _) -> new Rendered(new byte[1], List.of()),
                                new BadgeLayout("card", 105, 148, List.of()),
                                _ -> Optional.empty()));
        var desk =
                new PrintDesk(
                        typesetter, () -> issuing, journal, queue, targets, clock, (_, _) -> true);
        var press = new Press(typesetter, queue, targets, Duration.ofSeconds(20), clock);
        var batches = new BatchDesk(desk, new InMemoryBatches(), journal, clock);
        return new Printing(
                desk, batches, Facts.OPERATOR, () -> step(batches, press), press::isOverdue);
    }

    private Press.Step step(BatchDesk batches, Press press) {
        jam.ifPresent(broken -> {
            throw broken;
        });
        var isRunning = batches.feed();
        var step = press.step();
        return new Press.Step(step.moved(), step.isBusy() || isRunning);
    }

    private AmendViewModel amend(CardViewModel card) {
        return new AmendViewModel(
                new AmendViewModel.Desks(new AmendmentDesk(guests, journal, key), Facts.OPERATOR),
                worker,
                new AmendViewModel.Outcome(
                        person -> {
                            card.open(person.id());
                            notices.tell(Notice.done("amend.done"));
                        },
                        notices::tell));
    }

    private OrderModel order(CardViewModel card) {
        return new OrderModel(
                new OrderModel.Desks(orders, () -> programme, clock),
                worker,
                new OrderModel.Outcome(card::refresh, notices::tell));
    }

    private BatchStartModel batch(PrintsViewModel prints, SearchViewModel search) {
        var threads = new PrintsViewModel.Threads(worker, worker, worker);
        return new BatchStartModel(
                plans,
                prints,
                new BatchStartModel.Kiosk(
                        printing, threads, notices::tell, () -> search.query().get()));
    }

    private PrintsViewModel prints(CardViewModel card) {
        return new PrintsViewModel(
                printing,
                new PrintsViewModel.Threads(worker, worker, worker),
                notices::tell,
                card::refresh);
    }

    private WalkInViewModel walkIn(SearchViewModel search, CardViewModel card) {
        var registration =
                new RegistrationDesk(
                        programme,
                        new RegistrationDesk.Records(guests, journal),
                        new KioskId("desk-2"),
                        key,
                        clock);
        return new WalkInViewModel(
                new WalkInViewModel.Desks(
                        () -> registration, new Duplicates(index, guests, terms), Facts.OPERATOR),
                worker,
                worker,
                new WalkInViewModel.Outcome(
                        person -> {
                            index.put(List.of(person));
                            search.ask();
                            card.open(person.id());
                        },
                        notices::tell));
    }
}
