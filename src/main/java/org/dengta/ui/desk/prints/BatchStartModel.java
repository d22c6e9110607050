package org.dengta.ui.desk.prints;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.dengta.accreditation.PersonId;
import org.dengta.platform.problem.Problem;
import org.dengta.printing.Batch;
import org.dengta.ui.desk.LatestAnswer;
import org.dengta.ui.desk.Notice;
import org.dengta.ui.desk.prints.BatchPlans.Choices;
import org.dengta.ui.desk.prints.BatchPlans.Everybody;
import org.dengta.ui.desk.prints.BatchPlans.Finding;
import org.dengta.ui.desk.prints.BatchPlans.Found;
import org.dengta.ui.desk.prints.BatchPlans.Group;
import org.dengta.ui.desk.prints.BatchPlans.Look;
import org.dengta.ui.desk.prints.BatchPlans.OfCategory;
import org.dengta.ui.desk.prints.BatchPlans.OfDelegation;
import org.dengta.ui.desk.prints.BatchPlans.Whose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A batch before it begins: whose badges, how many, and what would not come out well. Every badge
 * is looked at before the batch can be begun. Screen's thread.
 */
public final class BatchStartModel {
    private static final int AT_ONCE = 25;

    private final BatchPlans plans;
    private final PrintsViewModel prints;
    private final Kiosk kiosk;
    private final LatestAnswer choicesRead;
    private final LatestAnswer planned;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Kind> kind = new ReadOnlyObjectWrapper<>(Kind.DELEGATION);
    private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<Group> groups = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private Choices choices = Choices.NONE;
    private boolean isBeginning;

    /** How whose badges are said. */
    public enum Kind {
        DELEGATION,
        CATEGORY,
        SEARCH,
        EVERYBODY
    }

    /**
     * What a batch would be.
     *
     * @param name as the list of batches shows it
     * @param people whose badges
     * @param looked how many of them were looked at so far
     * @param having how many of these have one already and are passed over
     * @param withoutPhoto how many of the others are drawn with a silhouette
     */
    public record Plan(
            String name, List<PersonId> people, int looked, int having, int withoutPhoto) {
        public Plan {
            people = List.copyOf(people);
        }

        /** Whether every badge was looked at and one at least is to be printed. */
        public boolean isReady() {
            return looked == people.size() && having < people.size();
        }

        private Plan with(Look look, int more) {
            return new Plan(
                    name,
                    people,
                    looked + more,
                    having + look.having(),
                    withoutPhoto + look.withoutPhoto());
        }
    }

    /**
     * What stands around it.
     *
     * @param printing begins batches
     * @param threads behind the screen
     * @param notices where something is told
     * @param typed what is searched for
     */
    public record Kiosk(
            Printing printing,
            PrintsViewModel.Threads threads,
            Consumer<Notice> notices,
            Supplier<String> typed) {}

    public BatchStartModel(BatchPlans plans, PrintsViewModel prints, Kiosk kiosk) {
        this.plans = plans;
        this.prints = prints;
        this.kiosk = kiosk;
        choicesRead = new LatestAnswer(kiosk.threads().figures());
        planned = new LatestAnswer(kiosk.threads().figures());
        filter.subscribe(_ -> narrow());
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Kind> kind() {
        return kind.getReadOnlyProperty();
    }

    /** Empty while nothing is chosen. */
    public ReadOnlyObjectProperty<Optional<Plan>> plan() {
        return plan.getReadOnlyProperty();
    }

    /** A part of the name of what is to be chosen from. */
    public StringProperty filter() {
        return filter;
    }

    /** The delegations or categories to choose from. */
    public ObservableList<Group> groups() {
        return groups;
    }

    /** What would not come out as the list has it, of the badges looked at. */
    public ObservableList<Finding> findings() {
        return findings;
    }

    /** What is searched for now, whose badges can be asked for. */
    public String typed() {
        return kiosk.typed().get().strip();
    }

    /** Comes to the front. */
    public void begin() {
        forget();
        filter.set("");
        open.set(true);
        choicesRead.ask(plans::choices, this::offer, this::failed);
    }

    public void close() {
        forget();
        choicesRead.forget();
        open.set(false);
    }

    /** How whose badges are said; what needs no more is planned at once. */
    public void choose(Kind how) {
        forget();
        kind.set(how);
        narrow();
        switch (how) {
            case DELEGATION, CATEGORY -> {}
            case SEARCH -> search(typed());
            case EVERYBODY -> plan(new Everybody(), "全部 all");
        }
    }

    private void search(String text) {
        if (!text.isEmpty()) {
            // What was searched for may be a name.
            plan(new Found(text), "查找 search");
        }
    }

    /** One of {@link #groups}. */
    public void choose(Group group) {
        forget();
        plan(
                kind.get() == Kind.CATEGORY
                        ? new OfCategory(group.id())
                        : new OfDelegation(group.id()),
                group.name());
    }

    /** Begins the batch, once; does nothing before every badge was looked at. */
    public void start() {
        var ready = plan.get().filter(Plan::isReady);
        if (!isBeginning && ready.isPresent()) {
            isBeginning = true;
            var it = ready.get();
            kiosk.threads()
                    .store()
                    .run(
                            () -> kiosk.printing().print(it.name(), it.people()),
                            this::begun,
                            this::notBegun);
        }
    }

    private void begun(Batch batch) {
        isBeginning = false;
        close();
        kiosk.notices().accept(Notice.done("batch.begun", batch.name()));
        prints.refresh();
        prints.work();
    }

    private void notBegun(Problem problem) {
        isBeginning = false;
        failed(problem);
    }

    private void forget() {
        planned.forget();
        plan.set(Optional.empty());
        findings.clear();
    }

    private void offer(Choices now) {
        choices = now;
        narrow();
    }

    private void narrow() {
        var part = filter.get().strip().toLowerCase(Locale.ROOT);
        var all =
                switch (kind.get()) {
                    case DELEGATION -> choices.delegations();
                    case CATEGORY -> choices.categories();
                    case SEARCH, EVERYBODY -> List.<Group>of();
                };
        groups.setAll(
                all.stream()
                        .filter(group -> group.name().toLowerCase(Locale.ROOT).contains(part))
                        .toList());
    }

    private void plan(Whose whose, String name) {
        planned.ask(
                () -> plans.people(whose),
                people -> look(new Plan(name, people, 0, 0, 0)),
                this::failed);
    }

    /** A few at a time, so that others get in between and the first findings are seen soon. */
    private void look(Plan now) {
        plan.set(Optional.of(now));
        var next = Math.min(now.people().size(), now.looked() + AT_ONCE);
        if (next > now.looked()) {
            var some = now.people().subList(now.looked(), next);
            planned.ask(
                    () -> plans.look(some),
                    look -> {
                        findings.addAll(look.findings());
                        look(now.with(look, some.size()));
                    },
                    this::failed);
        }
    }

    private void failed(Problem problem) {
        kiosk.notices().accept(Notice.of(problem));
    }
}
