package org.dengta.roster;

import org.dengta.accreditation.Participation.Attendance;
import org.dengta.accreditation.Participation.Reply;
import org.dengta.accreditation.Participation.Review;
import org.dengta.venue.Label;

import java.util.Optional;

/** The words that lists use for review, reply, attendance and languages. */
public final class ListWords {
    static final WordList<Review> REVIEW =
            new WordList<Review>()
                    .with(Review.PENDING, "待审", "pending", "审核中|待审核|未审核|in review|submitted")
                    .with(Review.APPROVED, "已通过", "approved", "通过|审核通过|批准|已批准|accepted")
                    .with(
                            Review.REFUSED,
                            "未通过",
                            "refused",
                            "拒绝|已拒绝|审核未通过|不通过|不予通过|rejected|denied");

    static final WordList<Reply> REPLY =
            new WordList<Reply>()
                    .with(Reply.NONE, "未回复", "none", "待回复|无|没有回复|no reply|no response|open")
                    .with(Reply.CONFIRMED, "确认", "confirmed", "已确认|确认参加|参加|出席|yes")
                    .with(Reply.DECLINED, "婉拒", "declined", "已婉拒|不参加|不出席|谢绝|no");

    static final WordList<Attendance> ATTENDANCE =
            new WordList<Attendance>()
                    .with(Attendance.ON_SITE, "现场", "on site", "线下|现场参会|到场|in person|onsite")
                    .with(Attendance.VIDEO, "视频", "video", "线上|视频参会|远程|online|remote|by video")
                    .with(Attendance.UNDECIDED, "待定", "undecided", "未定|未确定|tbd|open");

    /** BCP 47 tags of the languages that this event's lists name by words. */
    static final WordList<String> LANGUAGE =
            new WordList<String>()
                    .with("zh", "中文", "Chinese", "汉语|普通话|Mandarin")
                    .with("en", "英语", "English", "英文")
                    .with("fr", "法语", "French", "法文|français")
                    .with("es", "西班牙语", "Spanish", "西语|español")
                    .with("pt", "葡萄牙语", "Portuguese", "葡语")
                    .with("de", "德语", "German", "德文|Deutsch")
                    .with("it", "意大利语", "Italian", "italiano")
                    .with("da", "丹麦语", "Danish", "dansk")
                    .with("tr", "土耳其语", "Turkish", "Türkçe")
                    .with("ru", "俄语", "Russian", "俄文|русский")
                    .with("be", "白俄罗斯语", "Belarusian", "")
                    .with("el", "希腊语", "Greek", "")
                    .with("hy", "亚美尼亚语", "Armenian", "")
                    .with("ar", "阿拉伯语", "Arabic", "阿语")
                    .with("fa", "波斯语", "Persian", "Farsi")
                    .with("am", "阿姆哈拉语", "Amharic", "")
                    .with("ko", "韩语", "Korean", "韩文|韩国语|朝鲜语")
                    .with("ja", "日语", "Japanese", "日文")
                    .with("ms", "马来语", "Malay", "")
                    .with("id", "印尼语", "Indonesian", "印度尼西亚语")
                    .with("vi", "越南语", "Vietnamese", "")
                    .with("th", "泰语", "Thai", "")
                    .with("lo", "老挝语", "Lao", "")
                    .with("km", "高棉语", "Khmer", "柬埔寨语|Cambodian")
                    .with("hi", "印地语", "Hindi", "");

    private ListWords() {}

    /** The attendance that a word means, in either language; empty for an unknown word. */
    public static Optional<Attendance> attendance(String word) {
        return ATTENDANCE.read(word);
    }

    /** What an attendance is called. */
    public static Label name(Attendance attendance) {
        return ATTENDANCE.label(attendance);
    }
}
