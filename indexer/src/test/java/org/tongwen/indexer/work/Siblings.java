package org.tongwen.indexer.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Documents that look like copies and are none. */
final class Siblings {

    private static final Pattern ARTICLE = Pattern.compile("^第.{1,4}条.*");
    private static final Pattern DATE = Pattern.compile("20\\d\\d年\\d{1,2}月\\d{1,2}日");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.年])\\d+(?:\\.\\d+)?");
    private static final List<String> CITIES = List.of("苏州市", "无锡市", "常州市", "南通市", "扬州市", "镇江市", "泰州市", "盐城市");
    private static final List<String> PROVINCES = List.of("江苏省", "浙江省", "安徽省", "福建省", "山东省", "湖北省", "湖南省", "四川省");
    private static final List<String> FIRMS = List.of("恒远", "鼎新", "华锐", "博通", "瑞丰", "天工", "启明", "宏图", "锦程", "金川");
    private static final List<String> TRADES = List.of("精密机械", "电子材料", "生物制药", "智能装备", "新能源", "食品", "纺织", "软件");

    private Siblings() {}

    /** The same report a year later: other figures, and half of the sentences new. */
    static Draft nextYear(Draft draft, Random random) {
        StringBuilder next = new StringBuilder();
        for (String sentence : draft.body().split("(?<=[。；\n])", -1)) {
            next.append(
                    sentence.length() > 15 && random.nextBoolean()
                            ? Prose.sentence(random) + "。"
                            : otherFigures(sentence, random));
        }
        return new Draft(laterYears(draft.title()), laterYears(next.toString()));
    }

    /** A city's yearly report. */
    static Draft report(Random random) {
        String city = pick(CITIES, random);
        List<String> lines = new ArrayList<>();
        lines.add("——2021年1月%d日在%s第十六届人民代表大会第五次会议上".formatted(5 + random.nextInt(20), city));
        lines.add("各位代表：现在，我代表市人民政府，向大会报告工作，请予审议，并请各位政协委员提出意见。");
        for (int i = 0; i < 20; i++) {
            lines.add("%s，增长%d.%d%%，全年完成%d项，投入%d.%d亿元。%s。2020年累计达到%d家，%s。"
                    .formatted(
                            Prose.sentence(random),
                            random.nextInt(20),
                            random.nextInt(10),
                            10 + random.nextInt(300),
                            random.nextInt(100),
                            random.nextInt(10),
                            Prose.sentence(random),
                            100 + random.nextInt(9000),
                            Prose.sentence(random)));
        }
        return Draft.of(city + "2021年政府工作报告", lines);
    }

    /** The law after an amendment that rewrote so many of its articles. */
    static Draft amended(Draft law, double share, int year, Random random) {
        List<String> lines = new ArrayList<>(law.paragraphs());
        for (int i = 0; i < lines.size(); i++) {
            if (ARTICLE.matcher(lines.get(i)).matches() && random.nextDouble() < share) {
                lines.set(
                        i,
                        lines.get(i).substring(0, lines.get(i).indexOf('条') + 1) + " " + Prose.sentence(random) + "，"
                                + Prose.sentence(random) + "。");
            }
        }
        lines.addFirst("%d年%d月%d日第十四届人民代表大会常务委员会第%d次会议修正"
                .formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28), 3 + random.nextInt(20)));
        String date = "%d年%d月%d日".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        lines.replaceAll(line -> DATE.matcher(line).replaceAll(date));
        return Draft.of(law.title(), lines);
    }

    /** A notice of one form, filled in. */
    static Draft notice(Random random) {
        String city = pick(CITIES, random);
        String firm = pick(CITIES, random).substring(0, 2) + pick(FIRMS, random) + pick(FIRMS, random)
                + pick(TRADES, random) + "有限公司";
        int year = 2015 + random.nextInt(9);
        String body = """
                %s：
                你公司报送的《关于申请核准年产%d万件生产线技术改造项目的请示》收悉。经研究，现批复如下：
                一、原则同意该项目建设。项目位于%s经济开发区，总投资%d万元，其中设备投资%d万元，建设期%d个月。
                二、项目应当严格执行安全生产、环境保护和节约能源的有关规定，落实各项措施，确保工程质量。
                三、请你公司在收到本批复之日起十个工作日内办理有关手续，并按季度报送项目进展情况。
                四、本批复有效期为两年，逾期未开工建设的，本批复自动失效。
                %s工业和信息化局
                %d年%d月%d日""".formatted(
                        firm,
                        10 + random.nextInt(900),
                        city,
                        1000 + random.nextInt(90000),
                        500 + random.nextInt(9000),
                        12 + random.nextInt(24),
                        city,
                        year,
                        1 + random.nextInt(12),
                        1 + random.nextInt(28));
        return new Draft("关于核准" + firm + "技术改造项目的批复", body);
    }

    /** Regulations of several provinces on one matter, of which the later ones took over most of the wording. */
    static List<Draft> regulations(Random random) {
        List<String> articles = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            articles.add(Prose.sentence(random) + "，" + Prose.sentence(random) + "。" + Prose.sentence(random) + "。");
        }
        List<Draft> regulations = new ArrayList<>();
        for (String province : PROVINCES.subList(0, 4)) {
            List<String> lines = new ArrayList<>();
            lines.add("%d年%d月%d日%s第十三届人民代表大会常务委员会第%d次会议通过"
                    .formatted(
                            2018 + random.nextInt(6),
                            1 + random.nextInt(12),
                            1 + random.nextInt(28),
                            province,
                            random.nextInt(30)));
            for (int i = 0; i < articles.size(); i++) {
                String article = random.nextInt(4) == 0 ? Prose.sentence(random) + "。" : articles.get(i);
                lines.add("第" + Layout.chineseNumerals("" + (i + 1)) + "条　" + (i % 5 == 0 ? province : "") + article);
            }
            regulations.add(Draft.of(province + "中小企业数字化发展促进条例", lines));
        }
        return regulations;
    }

    private static String otherFigures(String sentence, Random random) {
        return NUMBER.matcher(sentence).replaceAll(found -> {
            String number = found.group();
            boolean year = number.length() == 4 && number.startsWith("20");
            return year || number.length() < 2 ? number : number.substring(0, 1) + (random.nextInt(90) + 10);
        });
    }

    private static String laterYears(String text) {
        return Pattern.compile("20[12]\\d(?=年)")
                .matcher(text)
                .replaceAll(year -> "" + (Integer.parseInt(year.group()) + 1));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
