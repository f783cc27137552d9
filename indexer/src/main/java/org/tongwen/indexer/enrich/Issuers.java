package org.tongwen.indexer.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.GivenField;
import org.tongwen.indexer.parse.given.GivenValue;
import org.tongwen.indexer.parse.page.RulePattern;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.agency.AgencyRecogniser;
import org.tongwen.model.document.Evidence.Quote;
import org.tongwen.model.script.Script;
import org.tongwen.model.script.ScriptFolding;
import org.tongwen.model.text.Mention;

/** Finds who issued a document: as given, as signed, as headed, or as the title begins. */
final class Issuers {

    /**
     * A body that issued the document.
     *
     * @param name in the script of the document
     * @param agency what is known of it; null for a name that is given and not known
     */
    record Issuer(String name, @Nullable Agency agency, Basis basis) {}

    /** Why a body is taken for the issuer. */
    record Basis(
            String rule,
            double confidence,
            @Nullable Quote quote,
            @Nullable GivenValue given) {}

    private static final List<Function<DocumentText, List<Issuer>>> RULES = List.of(
            Issuers::signed,
            Issuers::heading,
            Issuers::titled,
            Issuers::enacting,
            Issuers::congress,
            Issuers::announcing);

    private static final int SIGNATURE_LINES = 5;
    private static final int LONGEST_UNKNOWN = 20;
    private static final int HEADING_LINES = 4;
    private static final double NEARLY_WHOLE = 0.75;
    private static final Pattern LETTERHEAD = RulePattern.of("(?<name>.{2,60}?) ?(?:令|公告|函|书函|通告|公示送达公告|公示送达)(?: .*)?");
    private static final Pattern OFFICE = RulePattern.of("\\p{IsHan}{4,30}(?:局|司|处|署|会|院|所|馆|中心|办公室|办公厅|分局)");
    private static final Pattern SALUTATION = Pattern.compile("[:：]$");
    private static final Pattern ENDS_AGENCIES =
            RulePattern.of("^[\\s、，,]*(?:办公[厅室])?\\s*(?:关于|令|公告|函|书函|通告|公报|印发|转发|$)");
    private static final Pattern CONGRESS =
            RulePattern.of("(?<place>\\p{IsHan}{2,14}?)第[一二三四五六七八九十]+届(?<body>人民代表大会(?:常务委员会)?)第");
    private static final Pattern ANNOUNCES =
            RulePattern.of("^(?:[(（][^)）]{2,12}[)）])?(?:发言人)?(?:今日|今天|今|表示|说明|宣布|公布|指出|于|昨)");

    private Issuers() {}

    static List<Issuer> find(DocumentText text) {
        List<Issuer> given = given(text);
        if (given.stream().anyMatch(issuer -> issuer.agency() != null || isOfRecord(issuer))) {
            return withCosigners(given, text);
        }
        return RULES.stream()
                .map(rule -> rule.apply(text))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(given);
    }

    /** A page's table may name only the first of those who signed. */
    private static List<Issuer> withCosigners(List<Issuer> given, DocumentText text) {
        List<Issuer> signed = signed(text);
        List<String> names = signed.stream().map(Issuer::name).toList();
        boolean more = given.size() == 1
                && names.size() > 1
                && names.contains(given.get(0).name());
        return more && !isOfRecord(given.get(0)) ? signed : given;
    }

    /** A record says who issued it; a page may only say which of its offices put it online. */
    private static boolean isOfRecord(Issuer issuer) {
        return issuer.basis().given() != null && issuer.basis().given().rule().startsWith("record.");
    }

    private static List<Issuer> given(DocumentText text) {
        AgencyRecogniser recogniser = text.taiwanese() ? AgencyRecogniser.taiwanese() : AgencyRecogniser.standard();
        List<Issuer> issuers = new ArrayList<>();
        for (GivenValue value : text.given().list(GivenField.AGENCY)) {
            Basis basis = new Basis(value.rule(), 1.0, null, value);
            List<Mention<Agency>> known = recogniser.recognise(value.text());
            if (covers(known, value.text())) {
                known.forEach(mention ->
                        issuers.add(new Issuer(name(mention.value(), text.script()), mention.value(), basis)));
            } else {
                Agency part = known.isEmpty() ? null : known.get(0).value();
                issuers.add(new Issuer(value.text(), part, basis));
            }
        }
        return issuers;
    }

    /** The names above the date with which the document is signed. */
    private static List<Issuer> signed(DocumentText text) {
        Optional<IssueDate.Found> date = IssueDate.findSignature(text);
        if (date.isEmpty()) {
            return List.of();
        }
        List<Line> lines = text.lines();
        int at = indexOf(lines, date.get().date().start());
        List<Issuer> issuers = new ArrayList<>();
        for (int i = at; i >= Math.max(0, at - SIGNATURE_LINES); i--) {
            List<Issuer> line = ofLine(text, lines.get(i), "agency.sign_off", 0.95);
            if (line.isEmpty() && i < at) {
                break;
            }
            issuers.addAll(0, line);
        }
        return issuers;
    }

    /** 經濟部令 above everything else. */
    private static List<Issuer> heading(DocumentText text) {
        List<Issuer> issuers = new ArrayList<>();
        for (Line line : text.head(HEADING_LINES)) {
            issuers.addAll(ofLine(text, line, "agency.heading", 0.9));
        }
        return issuers;
    }

    /** 工业和信息化部 财政部关于…的通知. */
    private static List<Issuer> titled(DocumentText text) {
        String title = text.title().text();
        List<Issuer> issuers = new ArrayList<>();
        int from = 0;
        for (Mention<Agency> agency : text.title().agencies()) {
            String before = title.substring(from, agency.start());
            if (!before.matches("[\\s、，,]*") && !isPartOf(agency, before)) {
                break;
            }
            from = agency.end();
            issuers.add(issuer(
                    text, agency, new Basis("agency.title", 0.85, text.title().quote(agency), null)));
        }
        String rest = ScriptFolding.standard().fold(title.substring(from));
        boolean release = text.script() != Script.HANS && rest.matches("^[:：].*");
        return release || ENDS_AGENCIES.matcher(rest).find() ? issuers : List.of();
    }

    /** （科学技术部2020年11月19日印发） under the title. */
    private static List<Issuer> enacting(DocumentText text) {
        return text.head(HEADING_LINES).stream()
                .filter(line -> line.text().startsWith("（") || line.text().startsWith("("))
                .flatMap(line -> DocumentText.within(line, text.body().agencies()).stream()
                        .limit(1)
                        .filter(agency -> agency.start() == line.start() + 1)
                        .filter(agency -> !text.datesOf(line).isEmpty()))
                .map(agency -> issuer(
                        text,
                        agency,
                        new Basis("agency.enacting", 0.85, text.body().quote(agency), null)))
                .toList();
    }

    /** 深圳市第七届人民代表大会常务委员会第二十二次会议, which passed a law. */
    private static List<Issuer> congress(DocumentText text) {
        for (Line line : text.head(6)) {
            Matcher congress = CONGRESS.matcher(line.folded());
            if (congress.find()) {
                String place = line.text().substring(congress.start("place"), congress.end("place"));
                String body = line.text().substring(congress.start("body"), congress.end("body"));
                String name = place.replaceFirst("^.*[\\s日（(]", "") + body;
                List<Mention<Agency>> known = AgencyRecogniser.standard().recognise(name);
                Quote quote =
                        text.body().quote(line.start() + congress.start("place"), line.start() + congress.end("body"));
                if (covers(known, name)) {
                    return List.of(issuer(text, known.get(0), new Basis("agency.congress", 0.85, quote, null)));
                }
            }
        }
        return List.of();
    }

    /** 運輸及物流局今日公布…, as offices write of themselves in Hong Kong and Taiwan. */
    private static List<Issuer> announcing(DocumentText text) {
        if (text.script() == Script.HANS || text.lines().isEmpty()) {
            return List.of();
        }
        Line first = text.lines().stream()
                .filter(line -> line.text().length() > 20)
                .findFirst()
                .orElse(text.lines().get(0));
        return DocumentText.within(first, text.body().agencies()).stream()
                .limit(1)
                .filter(agency -> agency.start() == first.start())
                .filter(agency -> ANNOUNCES
                        .matcher(first.folded().substring(agency.end() - first.start()))
                        .find())
                .map(agency -> issuer(
                        text,
                        agency,
                        new Basis("agency.announcing", 0.7, text.body().quote(agency), null)))
                .toList();
    }

    /** 中央銀行公告 above a paper, of a body that no table knows. */
    private static List<Issuer> unknown(DocumentText text) {
        for (Line line : text.head(1)) {
            Matcher heading = LETTERHEAD.matcher(line.folded());
            if (text.taiwanese() && heading.matches() && heading.end("name") <= LONGEST_UNKNOWN) {
                String name = line.text().substring(0, heading.end("name")).strip();
                Quote quote = text.body().quote(line.start(), line.start() + heading.end("name"));
                return List.of(new Issuer(name, null, new Basis("agency.letterhead", 0.6, quote, null)));
            }
        }
        return List.of();
    }

    /** Returns the agencies of a line that holds little else, apart from the form and date of a letterhead. */
    private static List<Issuer> ofLine(DocumentText text, Line line, String rule, double confidence) {
        List<Mention<Agency>> agencies = DocumentText.within(line, text.body().agencies());
        if (agencies.isEmpty()
                || !isPartOf(agencies.get(0), before(line, agencies.get(0)))
                || SALUTATION.matcher(line.text()).find()) {
            return List.of();
        }
        Matcher heading = LETTERHEAD.matcher(line.folded());
        int end = line.start()
                + (heading.matches() ? heading.end("name") : line.text().length());
        String names = text.body().text().substring(line.start(), end).strip();
        if (covers(agencies, names)) {
            return agencies.stream()
                    .map(agency -> issuer(
                            text,
                            agency,
                            new Basis(rule, confidence, text.body().quote(agency), null)))
                    .toList();
        }
        Basis basis = new Basis(rule, confidence, text.body().quote(line.start(), end), null);
        return isOffice(agencies, names)
                ? List.of(new Issuer(names, agencies.get(0).value(), basis))
                : List.of();
    }

    private static String before(Line line, Mention<?> mention) {
        return line.text().substring(0, mention.start() - line.start());
    }

    /** 工业和信息化部中小企业局 is an office of the body that is known. */
    private static boolean isOffice(List<Mention<Agency>> agencies, String name) {
        return agencies.size() == 1
                && OFFICE.matcher(ScriptFolding.standard().fold(name)).matches();
    }

    /** Whether these characters before a mention belong to its name: 长春市 before 朝阳区人民政府. */
    private static boolean isPartOf(Mention<Agency> mention, String before) {
        String place = before.strip();
        return mention.value().name().startsWith(place)
                || mention.value().nameHant().startsWith(place);
    }

    private static boolean covers(List<Mention<Agency>> agencies, String names) {
        int covered = agencies.stream()
                .mapToInt(agency -> agency.end() - agency.start())
                .sum();
        return covered > 0 && covered >= NEARLY_WHOLE * names.length();
    }

    private static Issuer issuer(DocumentText text, Mention<Agency> mention, Basis basis) {
        return new Issuer(name(mention.value(), text.script()), mention.value(), basis);
    }

    private static String name(Agency agency, Script script) {
        return script == Script.HANS ? agency.name() : agency.nameHant();
    }

    private static int indexOf(List<Line> lines, int offset) {
        for (int i = 0; i < lines.size(); i++) {
            if (offset <= lines.get(i).end()) {
                return i;
            }
        }
        return lines.size() - 1;
    }
}
