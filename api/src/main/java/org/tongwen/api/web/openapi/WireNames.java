package org.tongwen.api.web.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import org.tongwen.api.web.json.CollocationsJson;
import org.tongwen.api.web.json.ComparisonJson;
import org.tongwen.api.web.json.ConcordanceJson;
import org.tongwen.api.web.json.DiffusionJson;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.DocumentsJson;
import org.tongwen.api.web.json.EquivalenceJson;
import org.tongwen.api.web.json.GroupsJson;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.json.SimilarJson;
import org.tongwen.api.web.json.TargetsJson;
import org.tongwen.api.web.json.TermsJson;
import org.tongwen.api.web.json.TrendsJson;
import org.tongwen.api.web.json.UploadJson;
import org.tongwen.api.web.json.VerificationJson;

/** The names of types and properties in the document. */
final class WireNames {

    private static final String SUFFIX = "Json";

    /** Of those that share a name with another or with a type of a language of clients, or say too little by it. */
    private static final Map<Class<?>, String> OWN = Map.ofEntries(
            Map.entry(CollocationsJson.Meta.class, "CollocationsMeta"),
            Map.entry(CollocationsJson.Item.class, "Collocation"),
            Map.entry(TermsJson.Meta.class, "TermsMeta"),
            Map.entry(TermsJson.Item.class, "TypicalTerm"),
            Map.entry(ComparisonJson.Meta.class, "ComparisonMeta"),
            Map.entry(ComparisonJson.SetJson.class, "ComparedSet"),
            Map.entry(ConcordanceJson.Meta.class, "ConcordanceMeta"),
            Map.entry(ConcordanceJson.Line.class, "ConcordanceLine"),
            Map.entry(DocumentsJson.Meta.class, "DocumentsMeta"),
            Map.entry(DocumentsJson.QueryJson.class, "ReadQuery"),
            Map.entry(DocumentsJson.Value.class, "FacetValue"),
            Map.entry(ReceiptJson.Search.class, "ReceiptSearch"),
            Map.entry(VerificationJson.Search.class, "VerifiedSearch"),
            Map.entry(VerificationJson.Found.class, "FoundSet"),
            Map.entry(VerificationJson.Dictionary.class, "DictionaryChange"),
            Map.entry(DocumentDetailJson.NumberJson.class, "DocumentNumber"),
            Map.entry(DocumentJson.Step.class, "RegionStep"),
            Map.entry(GroupsJson.Meta.class, "GroupsMeta"),
            Map.entry(GroupsJson.Warning.class, "GroupWarning"),
            Map.entry(GroupsJson.Key.class, "GroupKey"),
            Map.entry(SimilarJson.class, "SimilarDocuments"),
            Map.entry(SimilarJson.Meta.class, "SimilarMeta"),
            Map.entry(EquivalenceJson.Answer.class, "EquivalenceAnswer"),
            Map.entry(EquivalenceJson.Match.class, "EquivalenceMatch"),
            Map.entry(DiffusionJson.Meta.class, "DiffusionMeta"),
            Map.entry(DiffusionJson.Step.class, "DiffusionStep"),
            Map.entry(DiffusionJson.Item.class, "FirstDocument"),
            Map.entry(TargetsJson.Meta.class, "TargetsMeta"),
            Map.entry(TargetsJson.FacetValue.class, "FigureCount"),
            Map.entry(TargetsJson.Item.class, "Figure"),
            Map.entry(TargetsJson.Source.class, "SourceDocument"),
            Map.entry(TargetsJson.Subject.class, "FigureSubject"),
            Map.entry(TargetsJson.Period.class, "FigurePeriod"),
            Map.entry(TargetsJson.Quote.class, "FigureQuote"),
            Map.entry(TargetsJson.Same.class, "SameQuestion"),
            Map.entry(DocumentJson.Listed.class, "Named"),
            Map.entry(TrendsJson.Meta.class, "TrendsMeta"),
            Map.entry(TrendsJson.Warning.class, "TrendWarning"),
            Map.entry(TrendsJson.Point.class, "TrendPoint"),
            Map.entry(TrendsJson.SliceJson.class, "TrendSlice"),
            Map.entry(TrendsJson.TallyJson.class, "TrendTally"),
            Map.entry(UploadJson.Line.class, "UploadLine"),
            Map.entry(UploadJson.End.class, "UploadEnd"),
            Map.entry(UploadJson.Broken.class, "UploadBroken"));

    private WireNames() {}

    static String of(Class<?> type) {
        String simple = type.getSimpleName();
        String name = simple.endsWith(SUFFIX) ? simple.substring(0, simple.length() - SUFFIX.length()) : simple;
        return OWN.getOrDefault(type, name);
    }

    static String of(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null
                ? component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT)
                : property.value();
    }
}
