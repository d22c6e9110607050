package org.dengta.sample;

import static org.dengta.sample.GuestColumn.*;

import org.dengta.sample.Party.Plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the people of a party their names, posts and forms of address. */
final class PartyMaker {
    private static final Set<String> EXCELLENCIES = Set.of("foreign-government", "diplomat");
    private static final Set<String> ALONE = Set.of("expert", "company", "association", "media");
    private static final List<String> ABROAD =
            List.of("en", "fr", "es", "da", "tr", "ar", "ko", "ru", "vi", "am", "el", "id");

    private static final Pattern WORLDWIDE = Pattern.compile("联合国|世界银行");
    private static final int ATTEMPTS = 25;

    private final Draw draw;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Culture> cultures;
    private final Culture liaisons;
    private final Map<String, List<List<String>>> phrases = Tables.sections("phrases.txt");

    /**
     * @param whole the labels of the whole names to be used: MF, XY or none
     */
    PartyMaker(Draw draw, String whole) {
        this.draw = draw;
        cultures = Culture.all(whole);
        liaisons = found("zh", Culture.all(""));
    }

    Party make(Plan plan) {
        var party = new Party(plan.category(), new ArrayList<>());
        var liaison = liaisons.next(draw).chinese();
        var phone = draw.phone();
        for (int i = 0; i < plan.size(); i++) {
            var guest = guest(plan, i);
            if (plan.delegation().isEmpty()) {
                guest.put(PHONE, draw.phone());
            } else {
                guest.put(LIAISON, liaison).put(PHONE, phone);
            }
            party.members().add(guest);
        }
        return party;
    }

    /** An interpreter for heads from abroad, else a secretary; every other time an attendant. */
    GuestRow companion(Party party, boolean attendant) {
        var head = party.head();
        boolean foreign = !head.says(LANGUAGE, "中文");
        var companion = new GuestRow("companion", false);
        put(companion, name("zh"), "随行秘书");
        for (var same : List.of(REGION, ORGANISATION, ORGANISATION_LATIN, DELEGATION, LIAISON)) {
            companion.put(same, head.get(same));
        }
        if (foreign && !attendant) {
            companion.put(POST, "翻译").put(NOTES, interpreting(head.get(LANGUAGE)));
        } else if (foreign) {
            put(companion, name(draw.from(ABROAD)), "Aide");
        }
        return companion.put(PHONE, head.get(PHONE));
    }

    /** Another name each time, except for Chinese ones, of which many are shared in life too. */
    SampleName name(String culture) {
        var found = found(culture, cultures);
        var name = found.next(draw);
        for (int i = 0; !found.isChinese() && i < ATTEMPTS && !given.add(name.latin()); i++) {
            name = found.next(draw);
        }
        return name;
    }

    private static Culture found(String id, Map<String, Culture> cultures) {
        var found = cultures.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no names for " + id);
        }
        return found;
    }

    private static String interpreting(String language) {
        return (language.endsWith("语") ? language : "随行") + "翻译，与主宾同行";
    }

    private GuestRow guest(Plan plan, int place) {
        var body = plan.body();
        boolean mixed = WORLDWIDE.matcher(body.chinese()).lookingAt() && draw.percent(45);
        var name = name(mixed ? draw.from(ABROAD) : body.culture());
        var guest = new GuestRow(plan.category(), place == 0);
        put(guest, name, post(plan, place));
        guest.put(REGION, plan.region())
                .put(ORGANISATION, body.chinese())
                .put(ORGANISATION_LATIN, body.latin())
                .put(DELEGATION, plan.delegation());
        return guest;
    }

    private void put(GuestRow guest, SampleName name, String post) {
        guest.put(CHINESE_NAME, name.chinese())
                .put(LATIN_NAME, name.latin())
                .put(ORIGINAL_NAME, name.original())
                .put(LANGUAGE, name.language())
                .put(HONORIFIC, honorific(guest, name, post))
                .put(POST, post);
    }

    /** The first post is the head's, the others are drawn; who comes alone may be anything. */
    private String post(Plan plan, int place) {
        var ofCategory = phrases.getOrDefault("post " + plan.category(), List.of());
        var posts = phrases.getOrDefault("post " + plan.body().chinese(), ofCategory);
        if (ALONE.contains(plan.category())) {
            return draw.from(posts).getFirst();
        }
        if (plan.category().equals("mayor") && place == 0) {
            return posts.get(draw.percent(60) ? 0 : 1).getFirst();
        }
        return place == 0
                ? posts.getFirst().getFirst()
                : draw.from(posts.subList(1, posts.size())).getFirst();
    }

    private static String honorific(GuestRow guest, SampleName name, String post) {
        if (name.language().equals("中文")) {
            return post.equals("教授") ? "教授" : name.isWoman() ? "女士" : "先生";
        }
        if (guest.category().equals("expert")) {
            return post.startsWith("Professor") ? "Prof." : "Dr";
        }
        var address = name.isWoman() ? "Ms" : "Mr";
        boolean excellency = guest.isHead() && EXCELLENCIES.contains(guest.category());
        return excellency ? "H.E. " + address : address;
    }
}
