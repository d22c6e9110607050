package org.dengta.sample;

import static org.dengta.sample.GuestColumn.*;

import org.dengta.sample.Party.Body;
import org.dengta.sample.Party.Plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parties of the guests' list, in the order of the categories and in the event's numbers. */
final class GuestParties {
    private static final Set<String> ACCOMPANIED =
            Set.of(
                    "state-leader",
                    "united-nations",
                    "foreign-government",
                    "foreign-city",
                    "diplomat");
    private static final int COMPANIONS = 130;

    private final Draw draw;
    private final PartyMaker maker;
    private final Map<String, List<List<String>>> bodies = Tables.sections("organisations.txt");
    private final List<List<String>> countries = Tables.rows("countries.txt");
    private final List<Party> parties = new ArrayList<>();

    GuestParties(Draw draw) {
        this.draw = draw;
        maker = new PartyMaker(draw, "MF");
    }

    /** All 1,500 guests, companions beside those whom they accompany. */
    List<Party> all() {
        delegations("state-leader", 36, "中国", Body::chinese);
        delegations("united-nations", 44, "国际组织", Body::chinese);
        governments();
        hongKong();
        provinceAndCities();
        foreignCities();
        missions();
        associations();
        add("expert", 96, plans("expert", bodies("expert"), "", _ -> ""));
        companies();
        delegations("media", 90, "", body -> body.chinese() + "报道组");
        join();
        return parties;
    }

    private List<Body> bodies(String section) {
        return bodies.getOrDefault(section, List.of()).stream().map(Body::of).toList();
    }

    private void delegations(
            String category, int people, String region, Function<Body, String> name) {
        add(category, people, plans(category, bodies(category), region, name));
    }

    private List<Plan> plans(
            String category, List<Body> from, String region, Function<Body, String> delegation) {
        return from.stream()
                .map(body ->
                        new Plan(category, regionOr(region, body), body, delegation.apply(body), 0))
                .toList();
    }

    /** The region itself, or that of the body's culture. */
    private String regionOr(String region, Body body) {
        if (!region.isEmpty() || body.culture().equals("zh")) {
            return region.isEmpty() ? "中国" : region;
        }
        return countries.stream()
                .filter(country -> country.get(2).equals(body.culture()))
                .map(List::getFirst)
                .findFirst()
                .orElse("");
    }

    private void add(String category, int people, List<Plan> plans) {
        var sizes = Draw.spread(people, plans.size());
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            parties.add(
                    maker.make(
                            new Plan(
                                    category,
                                    plan.region(),
                                    plan.body(),
                                    plan.delegation(),
                                    sizes.get(i))));
        }
    }

    private void governments() {
        var ministries = bodies("foreign-government");
        var plans = new ArrayList<Plan>();
        for (int i = 0; i < 14; i++) {
            var country = countries.get(i * countries.size() / 14);
            var ministry = ministries.get(i % ministries.size());
            var body =
                    new Body(
                            country.get(0) + ministry.chinese(),
                            ministry.latin() + ", " + country.get(1),
                            country.get(2));
            plans.add(new Plan("", country.get(0), body, country.get(0) + "政府代表团", 0));
        }
        add("foreign-government", 40, plans);
    }

    /** One delegation of three bodies. */
    private void hongKong() {
        var name = "中国香港特别行政区代表团";
        var party = new Party("hong-kong", new ArrayList<>());
        for (var body : bodies("hong-kong")) {
            party.members()
                    .addAll(maker.make(new Plan("hong-kong", "中国香港", body, name, 8)).members());
        }
        for (var column : List.of(LIAISON, PHONE)) {
            party.members().forEach(guest -> guest.put(column, party.head().get(column)));
        }
        parties.add(party);
    }

    private void provinceAndCities() {
        var province = new Body("山东省人民政府", "People's Government of Shandong Province", "zh");
        var plans = new ArrayList<Plan>();
        plans.add(new Plan("", "中国", province, "山东省代表团", 0));
        Tables.pairs("cities.txt", "省").forEach(city -> plans.add(city(city)));
        add("province-leader", 90, plans);
        add(
                "mayor",
                420,
                Tables.pairs("cities.txt", "市").stream().map(GuestParties::city).toList());
    }

    private static Plan city(List<String> city) {
        var body =
                new Body(
                        city.get(0) + "市人民政府",
                        city.get(1) + " Municipal People's Government",
                        "zh");
        return new Plan("", "中国", body, city.get(0) + "市代表团", 0);
    }

    private void foreignCities() {
        var plans = new ArrayList<Plan>();
        for (var country : countries) {
            for (var city : Tables.cityPairs(country.get(3))) {
                var body = new Body(city.get(0) + "市", "City of " + city.get(1), country.get(2));
                plans.add(new Plan("", country.get(0), body, city.get(0) + "市代表团", 0));
            }
        }
        add("foreign-city", 110, plans);
    }

    private void missions() {
        var plans = new ArrayList<Plan>();
        for (var country : countries) {
            var body =
                    new Body(
                            country.get(0) + "驻华大使馆",
                            "Embassy of " + country.get(1) + " in China",
                            country.get(2));
            plans.add(new Plan("", country.get(0), body, country.get(0) + "使馆", 0));
        }
        add("diplomat", 60, plans);
    }

    private void associations() {
        var plans = new ArrayList<Plan>();
        for (var field : bodies("association")) {
            for (var place :
                    List.of("山东省=Shandong", "上海市=Shanghai", "广东省=Guangdong", "威海市=Weihai")) {
                int at = place.indexOf('=');
                var body =
                        new Body(
                                place.substring(0, at) + field.chinese() + "行业协会",
                                place.substring(at + 1) + " " + field.latin() + " Association",
                                "zh");
                plans.add(new Plan("", "中国", body, "", 0));
            }
        }
        add("association", 80, plans);
    }

    private void companies() {
        var plans = new ArrayList<Plan>(plans("", bodies("firm-foreign"), "", _ -> ""));
        var firms = new ArrayList<Body>();
        for (var city : Tables.pairs("cities.txt", "省").subList(0, 10)) {
            for (var start : bodies("firm-start")) {
                var trade = draw.from(bodies("firm-trade"));
                var latin = start.latin() + " " + trade.latin();
                firms.add(
                        new Body(
                                city.get(0) + start.chinese() + trade.chinese(),
                                city.get(1) + " " + latin,
                                "zh"));
            }
        }
        var chosen = List.copyOf(draw.shuffled(firms));
        plans.addAll(plans("", chosen, "中国", _ -> ""));
        add("company", 280, plans);
    }

    /** Companions go round the heads, interpreters first, until all have their place. */
    private void join() {
        var hosts =
                parties.stream().filter(party -> ACCOMPANIED.contains(party.category())).toList();
        for (int i = 0; i < COMPANIONS; i++) {
            var host = hosts.get(i % hosts.size());
            host.members().add(maker.companion(host, i >= hosts.size()));
        }
    }
}
