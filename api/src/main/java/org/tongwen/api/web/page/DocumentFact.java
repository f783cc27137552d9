package org.tongwen.api.web.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.json.DocumentJson;

/** Something that is known of a document; what is unknown has no line on the page without JavaScript. */
record DocumentFact(String label, List<String> values) {

    static List<DocumentFact> listOf(DocumentDetailJson detail) {
        DocumentJson document = detail.document();
        DocumentJson.What what = document.what();
        DocumentJson.When when = document.when();
        DocumentJson.Region region = document.where().region();
        List<DocumentFact> facts = new ArrayList<>();
        add(facts, "发文字号 Number", what.documentNumber());
        add(facts, "发文机关 Issued by", what.agencies());
        add(facts, "文种 Type", what.documentType());
        add(facts, "成文日期 Issued", when.issuedOn());
        add(facts, "发布日期 Published", when.publishedOn());
        add(facts, "施行日期 In force", when.effectiveOn());
        add(facts, "年份 Year", year(when));
        add(facts, "地区 Region", region == null ? null : region.name());
        add(facts, "来源 Source", what.source());
        add(
                facts,
                "引用 Cites",
                detail.citations().stream().map(DocumentFact::cited).toList());
        return facts;
    }

    private static @Nullable String year(DocumentJson.When when) {
        return when.year() == null ? null : (when.yearEstimated() ? "约 " : "") + when.year();
    }

    private static String cited(DocumentDetailJson.CitationJson citation) {
        return citation.kind().equals("title") ? "《" + citation.text() + "》" : citation.text();
    }

    private static void add(List<DocumentFact> facts, String label, @Nullable String value) {
        add(facts, label, value == null ? List.of() : List.of(value));
    }

    private static void add(List<DocumentFact> facts, String label, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new DocumentFact(label, values));
        }
    }
}
