package org.dengta.app.bench;

import org.dengta.accreditation.Affiliation;
import org.dengta.accreditation.Contact;
import org.dengta.accreditation.Names;
import org.dengta.accreditation.Participation;
import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.accreditation.Person;
import org.dengta.accreditation.PersonId;
import org.dengta.accreditation.Protocol;
import org.dengta.programme.CategoryId;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Invented people with the names, organisations and telephones of an international list, for
 * measuring how they are found; the same for the same seed.
 */
public final class InvitedPeople {
    private static final List<String> FAMILIES =
            words(
                    "王Wang 李Li 张Zhang 刘Liu 陈Chen 杨Yang 黄Huang 赵Zhao 吴Wu 周Zhou 徐Xu 孙Sun"
                            + " 马Ma 朱Zhu 胡Hu 郭Guo 何He 林Lin 罗Luo 高Gao 单Shan 仇Qiu 曾Zeng 吕Lü");
    private static final List<String> GIVEN =
            words(
                    "伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 洋yang 艳yan 勇yong 军jun"
                            + " 杰jie 娟juan 涛tao 明ming 超chao 兰lan 霞xia 平ping 刚gang 桂gui 华hua"
                            + " 文wen 辉hui 玲ling 建jian 国guo 海hai 波bo 宁ning 雪xue 梅mei 思si"
                            + " 远yuan 晨chen 宇yu 浩hao 然ran 子zi 涵han 欣xin 怡yi 嘉jia 博bo");
    private static final List<String> FOREIGN =
            words(
                    "Müller Sørensen Nguyễn García O’Connor Ivanova Haddad Kim Yılmaz Łukasz"
                            + " Schmidt Rossi Dubois Silva Andersson Tanaka Kowalski Papadopoulos"
                            + " Đorđević Weiß");
    private static final List<String> FIRST =
            words(
                    "Zoë Jürgen Søren Anh José Liam Olga Layla Min-jun İrem Paweł Anna Giulia Émile"
                            + " João Björn Haruka Ewa Eleni Nikola");
    private static final List<String> PLACES =
            words("威海Weihai 青岛Qingdao 西安Xi'an 苏州Suzhou 成都Chengdu 重庆Chongqing 武汉Wuhan 长沙Changsha");
    private static final List<String> OFFICES =
            words("人民政府 住房和城乡建设局 国际交流中心 规划设计研究院 城市管理局 大学 新闻社 科技有限公司");

    private final Random random;
    private final CategoryId category;

    public InvitedPeople(long seed, CategoryId category) {
        random = new Random(seed);
        this.category = category;
    }

    /** So many people. */
    public List<Person> many(int count) {
        return IntStream.range(0, count).mapToObj(this::person).toList();
    }

    private Person person(int number) {
        var place = one(PLACES);
        return new Person(
                new PersonId(String.format(Locale.ROOT, "G%06d", number)),
                category,
                random.nextInt(5) == 0 ? foreign() : chinese(),
                new Affiliation(
                        "中国 China",
                        han(place) + "市" + one(OFFICES),
                        latin(place) + " Bureau " + random.nextInt(200),
                        "主任",
                        han(place) + "代表团",
                        ""),
                new Protocol(
                        "",
                        random.nextInt(20) == 0
                                ? OptionalInt.of(1 + random.nextInt(5000))
                                : OptionalInt.empty(),
                        ""),
                new Contact(
                        "", String.format(Locale.ROOT, "100%08d", random.nextInt(100_000_000)), ""),
                new Participation(Review.APPROVED, Reply.CONFIRMED, Attendance.ON_SITE, 1),
                Set.of(),
                "");
    }

    private Names chinese() {
        var family = one(FAMILIES);
        var first = one(GIVEN);
        var second = random.nextInt(4) == 0 ? "" : one(GIVEN);
        var given = latin(first) + latin(second);
        return new Names(
                han(family) + han(first) + han(second),
                latin(family)
                        + " "
                        + given.substring(0, 1).toUpperCase(Locale.ROOT)
                        + given.substring(1),
                "",
                "zh");
    }

    private Names foreign() {
        return new Names("", one(FIRST) + " " + one(FOREIGN) + "-" + one(FOREIGN), "", "");
    }

    private static String han(String word) {
        return word.codePoints()
                .filter(Character::isIdeographic)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String latin(String word) {
        return word.substring(han(word).length());
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
