package org.dengta.app.command.policy;

import org.dengta.app.Context;
import org.dengta.app.Json;
import org.dengta.lanes.Rush.Course;
import org.dengta.lanes.Shape;

import java.time.Duration;
import java.util.Locale;

/** The courses of one rush, for people as a table and for machines a line each. */
final class LanesLines {
    private final Context context;
    private final int people;
    private final int needed;

    LanesLines(Context context, int people, int needed) {
        this.context = context;
        this.people = people;
        this.needed = needed;
    }

    void head(Shape peak, double exceptions, int draws, Duration most) {
        if (context.options().json()) {
            return;
        }
        println(
                String.format(
                        Locale.ROOT,
                        "一小时%d人 %d people in an hour, %s, %.1f %% exceptions 异常, worst of %d draws"
                                + " 取%d次模拟最差值, at most %s 等候上限",
                        people,
                        people,
                        PolicyWords.code(peak),
                        exceptions,
                        draws,
                        draws,
                        minutes(most)));
        println("  通道  最长等候   95%等候  平均等候  最长队伍   忙碌");
        println(" lanes   longest       p95      mean     queue   busy");
    }

    void print(Course course) {
        println(context.options().json() ? json(course) : line(course));
    }

    void foot() {
        if (context.options().json()) {
            println(
                    Json.object(json -> {
                        json.writeNumberField("arrivals", people);
                        json.writeNumberField("needed", needed);
                    }));
        } else {
            println("  需要通道 Lanes needed: " + needed);
        }
    }

    private String line(Course course) {
        return String.format(
                Locale.ROOT,
                "%6d   %7s   %7s   %7s   %7d  %3.0f %%%s",
                course.lanes(),
                minutes(course.longest()),
                minutes(course.p95()),
                minutes(course.mean()),
                course.queue(),
                course.busy() * 100,
                course.lanes() == needed ? "  ←" : "");
    }

    /** Minutes and seconds. */
    private static String minutes(Duration time) {
        var seconds = Math.round(time.toMillis() / 1e3);
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private String json(Course course) {
        return Json.object(json -> {
            json.writeNumberField("arrivals", people);
            json.writeNumberField("lanes", course.lanes());
            json.writeNumberField("longestSeconds", course.longest().toMillis() / 1e3);
            json.writeNumberField("p95Seconds", course.p95().toMillis() / 1e3);
            json.writeNumberField("meanSeconds", course.mean().toMillis() / 1e3);
            json.writeNumberField("longestQueue", course.queue());
            json.writeNumberField("busy", Math.round(course.busy() * 1e3) / 1e3);
            json.writeBooleanField("enough", course.lanes() >= needed);
        });
    }

    private void println(String line) {
        context.streams().out().println(line);
    }
}
