package org.dengta.roster;

import org.dengta.accreditation.CardField;
import org.dengta.venue.Label;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that organisers' lists have, in the order in which they are written: each with its
 * headings in both languages and, parted by bars, what else people call it. Not listed on purpose:
 * running numbers (序号, No.), because sorting changes them and they identify nobody, and headings
 * that mean two things (Title, Date).
 */
public enum ListColumn {
    NUMBER("编号", "Number", "证件编号|嘉宾编号|人员编号|预约编号|预约号|ID|Guest ID|Guest number|Booking number"),
    CATEGORY("类别", "Category", "人员类别|嘉宾类别|证件类别|类型|Type"),
    /** A name in whatever script, of lists with one name column; read, never written. */
    NAME("姓名", "Name", "名字|嘉宾姓名|预约人|预约人姓名|观众姓名|Full name|Guest name|Visitor name"),
    CHINESE_NAME("中文姓名", "Chinese name", "中文名|姓名（中文）|Name in Chinese|Name (Chinese)"),
    LATIN_NAME("英文姓名", "Latin name", "英文名|外文姓名|外文名|拼音|姓名（英文）|English name|Name (Latin)|Pinyin"),
    ORIGINAL_NAME(
            "母语姓名", "Original-script name", "原文姓名|Original name|Native name|Name in own script"),
    LANGUAGE("语言", "Language", "语种|母语|使用语言|Mother tongue"),
    HONORIFIC("称谓", "Honorific", "尊称|称呼|Form of address|Salutation"),
    PRECEDENCE("礼宾次序", "Precedence", "礼宾排序|礼宾顺序|Order of precedence"),
    REGION("国家/地区", "Country/Region", "国家|地区|国别|国家地区|Country|Region|Country or region"),
    ORGANISATION("单位", "Organisation", "工作单位|单位名称|所在单位|机构|公司|Organization|Company|Institution"),
    ORGANISATION_LATIN(
            "单位（英文）",
            "Organisation (Latin)",
            "英文单位|单位英文名|单位英文名称|Organization (Latin)|Organisation (English)|Organization (English)"),
    POSITION("职务", "Position", "职位|职称|职务职称|Job title|Function|Post"),
    DELEGATION("代表团", "Delegation", "团组|代表团名称|团队|Group"),
    PRINCIPAL("随行对象编号", "Companion of", "随行对象|陪同对象|陪同对象编号|主宾编号|Principal|Accompanies"),
    LIAISON("联络员", "Liaison", "联络人|联系人|对接人|Liaison officer|Contact person"),
    PHONE("电话", "Phone", "手机|手机号|手机号码|电话号码|联系电话|联系方式|Phone number|Telephone|Mobile"),
    REVIEW("审核状态", "Review", "审核|审核结果|审批|审批状态|Approval|Review state"),
    REPLY("回复", "Reply", "回执|答复|是否确认|RSVP|Response"),
    ATTENDANCE("参会方式", "Attendance", "出席方式|参加方式|参与方式|Mode of attendance"),
    GRANTS("授权", "Grants", "授权区域|通行权限|权限|附加权限|Access|Additional access"),
    SEAT("座位", "Seat", "席位|座次|桌号|座位号|Table|Seat number"),
    FOREIGN_CODE("外部码", "Foreign code", "外部编码|第三方码|外部二维码|External code"),
    HEADS("人数", "Heads", "预约人数|参观人数|Party size|People|Number of people"),
    RESERVATION_DAY("预约日期", "Reservation day", "参观日期|预约日|Reservation date|Visit date|Visit day"),
    RESERVATION_SLOT("预约时段", "Reservation slot", "参观时段|时段|场次|Slot|Time slot"),
    RESERVATION_ZONE("预约区域", "Reservation zone", "参观区域|预约场馆|展馆|Reserved zone"),
    NOTES("备注", "Notes", "说明|Note|Remarks|Remark|Comment|Comments");

    private static final Pattern BAR = Pattern.compile("\\|");

    /**
     * Where bilingual headings join: signs between words, and where Chinese meets other letters.
     */
    private static final Pattern JOINT =
            Pattern.compile(
                    "[/／()（）|·\\n\\r]+|(?<=\\p{IsHan})(?!\\p{IsHan})|(?<!\\p{IsHan})(?=\\p{IsHan})");

    private static final Map<String, ListColumn> BY_HEADING = headings();

    private final Label heading;
    private final String others;

    ListColumn(String zh, String en, String others) {
        this.heading = new Label(zh, en);
        this.others = others;
    }

    public Label heading() {
        return heading;
    }

    /** The column under which a field of a card is listed. */
    public static ListColumn of(CardField field) {
        return switch (field) {
            case CHINESE -> CHINESE_NAME;
            case LATIN -> LATIN_NAME;
            case ORIGINAL -> ORIGINAL_NAME;
            case ORGANISATION -> ORGANISATION;
            case ORGANISATION_LATIN -> ORGANISATION_LATIN;
            case POSITION -> POSITION;
            case DELEGATION -> DELEGATION;
            case HONORIFIC -> HONORIFIC;
            case SEAT -> SEAT;
            case PHONE -> PHONE;
            case NOTES -> NOTES;
            case ATTENDANCE -> ATTENDANCE;
        };
    }

    /** The field of a card that a desk may amend; empty where the column is the organisers'. */
    public Optional<CardField> cardField() {
        return Arrays.stream(CardField.values()).filter(field -> of(field) == this).findFirst();
    }

    /** How commands and their output call it, such as {@code chinese-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everything this column may be called, its two headings first. */
    public List<String> calledAs() {
        return Stream.concat(Stream.of(heading.zh(), heading.en()), BAR.splitAsStream(others))
                .toList();
    }

    /**
     * The column of a heading cell, case, blanks and punctuation apart; also of one that says it in
     * two languages, if both mean the same.
     */
    public static Optional<ListColumn> ofHeading(String cell) {
        var whole = BY_HEADING.get(CellWords.fold(cell));
        if (whole != null) {
            return Optional.of(whole);
        }
        Set<ListColumn> parts =
                JOINT.splitAsStream(cell)
                        .map(CellWords::fold)
                        .flatMap(part -> Optional.ofNullable(BY_HEADING.get(part)).stream())
                        .collect(Collectors.toSet());
        return parts.size() == 1 ? parts.stream().findFirst() : Optional.empty();
    }

    private static Map<String, ListColumn> headings() {
        var found = new HashMap<String, ListColumn>();
        for (var column : values()) {
            for (var name : column.calledAs()) {
                var other = found.put(CellWords.fold(name), column);
                if (other != null && other != column) {
                    throw new IllegalStateException(name + " names two columns");
                }
            }
        }
        return Map.copyOf(found);
    }
}
