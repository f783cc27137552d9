package org.tongwen.api.web.openapi;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Facet;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.Query.Match;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.Reason;
import org.tongwen.api.search.SearchResult.HintKind;
import org.tongwen.api.search.collocation.Measure;
import org.tongwen.api.search.difference.DifferingPassage;
import org.tongwen.api.search.equivalence.Equivalence;
import org.tongwen.api.search.group.GroupOrder;
import org.tongwen.api.search.group.GroupPage;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.search.receipt.Difference;
import org.tongwen.api.search.suggest.SuggestionType;
import org.tongwen.api.search.trend.Counted;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.api.search.trend.Split;
import org.tongwen.api.search.trend.TrendAnswer;
import org.tongwen.api.web.json.CitationsJson.CitedJson;
import org.tongwen.api.web.json.CollocationsJson;
import org.tongwen.api.web.json.ComparisonJson;
import org.tongwen.api.web.json.ConcordanceJson;
import org.tongwen.api.web.json.DifferencesJson;
import org.tongwen.api.web.json.DocumentDetailJson.CitationJson;
import org.tongwen.api.web.json.DocumentDetailJson.CorrectionJson;
import org.tongwen.api.web.json.DocumentDetailJson.EvidenceJson;
import org.tongwen.api.web.json.DocumentDetailJson.QuoteJson;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.DocumentsJson;
import org.tongwen.api.web.json.EquivalenceJson;
import org.tongwen.api.web.json.GroupsJson;
import org.tongwen.api.web.json.ReceiptJson;
import org.tongwen.api.web.json.SuggestionsJson.SuggestionJson;
import org.tongwen.api.web.json.TermsJson;
import org.tongwen.api.web.json.TrendsJson;
import org.tongwen.api.web.json.UploadJson;
import org.tongwen.api.web.json.VerificationJson;
import org.tongwen.api.web.receipt.ChangeReason;
import org.tongwen.indexer.Outcome;
import org.tongwen.model.citation.Citation;
import org.tongwen.model.correction.CorrectableField;
import org.tongwen.model.document.Evidence;
import org.tongwen.model.region.Level;
import org.tongwen.model.script.Script;

/** Which texts of the wire are ids of a closed list. */
final class Vocabularies {

    private static final List<String> READINGS = ids(Match.values()).stream()
            .filter(id -> !id.equals(Match.AUTO.id()))
            .toList();

    /** Of files, there are more. */
    private static final List<String> OUTCOMES = ids(
            new Outcome.Kind[] {Outcome.Kind.INDEXED, Outcome.Kind.UPDATED, Outcome.Kind.UNCHANGED, Outcome.Kind.FAILED
            });

    /** Concordances count occurrences. */
    private static final List<String> COUNTED = Stream.concat(ids(CountBy.values()).stream(), Stream.of("occurrence"))
            .toList();

    private static final Map<Class<?>, Map<String, List<String>>> IDS = Map.ofEntries(
            Map.entry(DocumentsJson.Total.class, Map.of("relation", List.of("eq"))),
            Map.entry(
                    CollocationsJson.Meta.class,
                    Map.of("match", READINGS, "countBy", ids(CountBy.values()), "measure", ids(Measure.values()))),
            Map.entry(TermsJson.Meta.class, Map.of("countBy", List.of(CountBy.DOCUMENT.id()))),
            Map.entry(ComparisonJson.Meta.class, Map.of("countBy", ids(CountBy.values()))),
            Map.entry(ConcordanceJson.Meta.class, Map.of("match", READINGS)),
            Map.entry(ConcordanceJson.Line.class, Map.of("part", ids(Evidence.Part.values()))),
            Map.entry(DocumentsJson.Expansion.class, Map.of("state", List.of("on", "off"))),
            Map.entry(DifferencesJson.PassageJson.class, Map.of("kind", ids(DifferingPassage.Kind.values()))),
            Map.entry(DocumentsJson.Match.class, Map.of("used", READINGS)),
            Map.entry(DocumentsJson.HintJson.class, Map.of("kind", ids(HintKind.values()))),
            Map.entry(DocumentsJson.NoteJson.class, Map.of("code", ids(QueryNote.Code.values()))),
            Map.entry(DocumentsJson.Value.class, Map.of("state", ids(Facet.State.values()))),
            Map.entry(DocumentJson.What.class, Map.of("script", ids(Script.values()))),
            Map.entry(DocumentJson.Region.class, Map.of("level", ids(Level.values()))),
            Map.entry(DocumentJson.Why.class, Map.of("view", ids(Reason.View.values()))),
            Map.entry(EvidenceJson.class, Map.of("origin", ids(Evidence.Origin.values()))),
            Map.entry(CorrectionJson.class, Map.of("field", ids(CorrectableField.values()))),
            Map.entry(UploadJson.Line.class, Map.of("outcome", OUTCOMES)),
            Map.entry(QuoteJson.class, Map.of("part", ids(Evidence.Part.values()))),
            Map.entry(CitationJson.class, Map.of("kind", ids(Citation.Kind.values()))),
            Map.entry(CitedJson.class, Map.of("kind", ids(Citation.Kind.values()))),
            Map.entry(EquivalenceJson.class, Map.of("differences", ids(Equivalence.Difference.values()))),
            Map.entry(EquivalenceJson.Match.class, Map.of("used", READINGS)),
            Map.entry(
                    TrendsJson.Meta.class,
                    Map.of("countBy", ids(Counted.values()), "interval", ids(Interval.values()), "split", splits())),
            Map.entry(TrendsJson.Warning.class, Map.of("code", ids(TrendAnswer.Warning.values()))),
            Map.entry(ReceiptJson.Search.class, Map.of("counted", COUNTED)),
            Map.entry(VerificationJson.Search.class, Map.of("reasons", ids(ChangeReason.values()))),
            Map.entry(
                    VerificationJson.DocumentChange.class,
                    Map.of("change", ids(Difference.Change.values()), "cause", ids(Difference.Cause.values()))),
            Map.entry(VerificationJson.ExpansionChange.class, Map.of("change", List.of("new", "gone"))),
            Map.entry(
                    GroupsJson.Meta.class,
                    Map.of(
                            "countBy", ids(CountBy.values()),
                            "by", groupFields(),
                            "sort", ids(GroupOrder.values()))),
            Map.entry(GroupsJson.Key.class, Map.of("field", groupFields())),
            Map.entry(GroupsJson.Warning.class, Map.of("code", ids(GroupPage.Warning.values()))),
            Map.entry(
                    SuggestionJson.class,
                    Map.of("type", ids(SuggestionType.values()), "parameter", suggestedParameters())));

    private Vocabularies() {}

    /** Returns the ids that a text can be, if they are a closed list. */
    static Optional<List<String>> find(RecordComponent component) {
        return Optional.ofNullable(
                IDS.getOrDefault(component.getDeclaringRecord(), Map.of()).get(component.getName()));
    }

    private static List<String> suggestedParameters() {
        return Stream.of(SuggestionType.values())
                .map(SuggestionType::parameter)
                .distinct()
                .toList();
    }

    private static List<String> groupFields() {
        return GroupRequest.FIELDS.stream().map(Field::id).toList();
    }

    private static List<String> splits() {
        return Stream.concat(Stream.of("none"), Split.FIELDS.stream().map(Field::id))
                .toList();
    }

    private static List<String> ids(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
