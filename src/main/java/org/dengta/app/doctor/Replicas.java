package org.dengta.app.doctor;

import org.dengta.app.Context;
import org.dengta.app.LateFacts;
import org.dengta.app.Replica;
import org.dengta.app.print.Printers;
import org.dengta.kiosk.config.KioskConfig;
import org.dengta.platform.problem.Problem;
import org.dengta.platform.problem.ProblemCode;
import org.dengta.platform.problem.ProblemException;
import org.dengta.platform.problem.ProblemText;
import org.dengta.printing.PrintWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Checks configuration, keys, store and journal. */
public final class Replicas {
    private final Context context;

    public Replicas(Context context) {
        this.context = context;
    }

    public List<Finding> findings() {
        try {
            var config = context.config();
            var findings = new ArrayList<Finding>();
            findings.add(configuration(config));
            findings.add(badges(config));
            findings.addAll(store());
            return findings;
        } catch (ProblemException e) {
            return List.of(problem("configuration 配置", e));
        }
    }

    private Finding configuration(KioskConfig config) {
        var programme = config.programme();
        return Finding.good(
                "configuration 配置",
                context.configFolder()
                        + ": "
                        + programme.event().name().en()
                        + ", "
                        + programme.venue().gates().size()
                        + " gates, "
                        + programme.sessions().size()
                        + " sessions, "
                        + programme.categories().size()
                        + " categories; kiosk "
                        + config.kiosk().id());
    }

    /** The data folder's own folder is made when the first badge needs it. */
    private Finding badges(KioskConfig config) {
        var plan = config.kiosk().printers();
        var target =
                Printers.targets(
                                plan, config.badge().id(), config.kiosk().id(), context.dataPlace())
                        .main();
        return target.unready()
                .filter(_ -> plan.main().isPresent())
                .map(reason ->
                        Finding.note(
                                "badges 证件打印",
                                target.name() + ": [" + reason + "]",
                                new PrintWords(Locale.ENGLISH).reason(reason)))
                .orElseGet(() -> Finding.good("badges 证件打印", "printed to " + target.name()));
    }

    private List<Finding> store() {
        try (var replica = context.open()) {
            var found = new ArrayList<Finding>();
            found.add(people(replica));
            found.addAll(names(replica));
            found.add(journal(replica));
            found.add(clock(replica));
            return found;
        } catch (ProblemException e) {
            return List.of(
                    e.problem().code() == ProblemCode.NOTHING_HERE
                            ? nothingHere()
                            : problem("store 数据", e));
        }
    }

    private Finding nothingHere() {
        return Finding.note(
                "store 数据",
                context.dataPlace() + ": nothing here yet",
                "Import a list: dengta guests import FILE; or name the right folder with --data");
    }

    private static Finding people(Replica replica) {
        var people = new AtomicInteger();
        replica.store().guests().forEach(_ -> people.incrementAndGet());
        return people.get() == 0
                ? Finding.note(
                        "list 名单", "nobody is in it", "Import a list: dengta guests import FILE")
                : Finding.good("list 名单", people + " people");
    }

    /** Of a list with nobody in it nothing can be said. */
    private static List<Finding> names(Replica replica) {
        var guests = replica.store().guests();
        var isEmpty = new AtomicBoolean(true);
        guests.forEach(_ -> isEmpty.set(false));
        return isEmpty.get()
                ? List.of()
                : new NamesInRules(replica.programme())
                        .unknown(guests).stream().map(Replicas::name).toList();
    }

    private static Finding name(NamesInRules.Unknown unknown) {
        var problem = Problem.of(ProblemCode.RULE_NAMES_NOBODY, unknown.rule(), unknown.name());
        var zh = ProblemText.of(problem, Locale.CHINESE);
        var en = ProblemText.of(problem, Locale.ENGLISH);
        return Finding.note(
                "rules 规则",
                "[" + problem.code() + "] " + zh.happened() + " " + en.happened(),
                zh.next() + " " + en.next());
    }

    private static Finding journal(Replica replica) {
        var audit = replica.store().audit();
        var faults = audit.faults().size();
        return faults == 0
                ? Finding.good(
                        "journal 日志", audit.facts() + " facts in " + audit.runs() + " runs, whole")
                : Finding.fault(
                        "journal 日志",
                        faults + " faults",
                        "Run dengta journal verify; keep a copy of the file for the technicians");
    }

    private static Finding clock(Replica replica) {
        return LateFacts.ahead(replica)
                .map(latest ->
                        Finding.fault(
                                "clock and facts 时钟与日志",
                                "the clock stands back: the latest fact is of " + latest,
                                "Set date and time; entries would be noted at a wrong time"))
                .orElseGet(() ->
                        Finding.good("clock and facts 时钟与日志", "no fact is later than the clock"));
    }

    private static Finding problem(String check, ProblemException e) {
        var said = ProblemText.of(e.problem(), Locale.ENGLISH);
        return Finding.fault(check, "[" + e.problem().code() + "] " + said.happened(), said.next());
    }
}
