package org.dengta.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chinese family names that are read otherwise than the same characters elsewhere (多音字), and those
 * of two characters. Immutable, for any thread.
 */
final class Surnames {
    private static final Pattern ENTRIES = Pattern.compile("\\s+");
    private static final Pattern READINGS = Pattern.compile("/");

    /** Characters, then their syllables, the usual reading first. */
    private static final String ONE =
            """
            单shan 仇qiu 解xie 曾zeng 查zha 区ou 朴piao/pu 覃qin/tan 缪miao 盖ge/gai 葛ge 乐yue/le 员yun 任ren
            华hua 宁ning 翟zhai/di 折she 繁po 秘bi 冼xian 洗xian 应ying 燕yan 黑he 句gou 召shao 过guo 那na
            种chong 晁chao 佴nai 逄pang 隗wei/kui 郇xun/huan 郗xi/chi 郄qie 俞yu 於yu 祭zhai 褚chu 卜bu
            谌chen/shen 牟mou/mu 妫gui 眭sui 钭tou 殷yin 石shi 车che 柏bai 薄bo 贾jia 沈shen 盛sheng 舍she
            万wan 肖xiao 相xiang 行xing 尉wei/yu 隽juan 适kuo 撒sa 哈ha 尹yin 幺yao 曲qu 奇qi 纪ji 费fei/bi
            彭peng 藏zang 臧zang 庞pang 阚kan 阙que 瞿qu 冯feng 都du 厘li 载dai 牙ya 干gan 强qiang 匡kuang
            吕lü 闾lü 单shan 單shan 區ou 樸piao 寧ning 華hua 樂yue 員yun 應ying 萬wan 蓋ge 繆miao 賈jia 馮feng
            呂lü 紀ji 費fei 車che 種chong 過guo
            """;

    private static final String TWO =
            """
            欧阳ou-yang 歐陽ou-yang 尉迟yu-chi 尉遲yu-chi 万俟mo-qi 萬俟mo-qi 长孙zhang-sun 長孫zhang-sun
            单于chan-yu 單于chan-yu 令狐ling-hu 澹台tan-tai 诸葛zhu-ge 諸葛zhu-ge 司马si-ma 司馬si-ma
            上官shang-guan 夏侯xia-hou 东方dong-fang 東方dong-fang 皇甫huang-fu 公孙gong-sun 公孫gong-sun
            慕容mu-rong 宇文yu-wen 司徒si-tu 轩辕xuan-yuan 钟离zhong-li 闾丘lü-qiu 赫连he-lian 呼延hu-yan
            端木duan-mu 百里bai-li 南宫nan-gong 独孤du-gu 拓跋tuo-ba 完颜wan-yan 申屠shen-tu 濮阳pu-yang
            太史tai-shi 公冶gong-ye 宗政zong-zheng 鲜于xian-yu 淳于chun-yu 乐正yue-zheng 亓官qi-guan
            司空si-kong 司寇si-kou 漆雕qi-diao 壤驷rang-si 公良gong-liang 夹谷jia-gu 宰父zai-fu 谷梁gu-liang
            段干duan-gan 东郭dong-guo 南门nan-men 西门xi-men 羊舌yang-she 微生wei-sheng 梁丘liang-qiu
            左丘zuo-qiu 第五di-wu 叱干chi-gan 冒顿mo-du 吐谷tu-yu 纳兰na-lan 赫舍he-she 爱新ai-xin
            """;

    private final Map<String, List<List<String>>> readings = new HashMap<>();

    Surnames() {
        ENTRIES.splitAsStream(ONE.strip()).forEach(this::addOne);
        ENTRIES.splitAsStream(TWO.strip()).forEach(this::addTwo);
    }

    /**
     * The readings of the family name that a Chinese name begins with, a list for each of its one
     * or two characters; empty when it is read like everywhere else.
     */
    Optional<List<List<String>>> readings(String name) {
        var end = name.offsetByCodePoints(0, Math.min(2, name.codePointCount(0, name.length())));
        var two = readings.get(name.substring(0, end));
        if (two != null) {
            return Optional.of(two);
        }
        var one = name.substring(0, name.offsetByCodePoints(0, name.isEmpty() ? 0 : 1));
        return Optional.ofNullable(readings.get(one));
    }

    private void addOne(String entry) {
        var syllables = READINGS.splitAsStream(entry.substring(1)).toList();
        readings.put(entry.substring(0, 1), List.of(syllables));
    }

    private void addTwo(String entry) {
        var each = new ArrayList<List<String>>();
        for (var syllable : Arrays.asList(entry.substring(2).split("-", -1))) {
            each.add(List.of(syllable));
        }
        readings.put(entry.substring(0, 2), List.copyOf(each));
    }
}
