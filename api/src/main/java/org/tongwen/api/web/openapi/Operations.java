package org.tongwen.api.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongwen.api.citation.CitationStyle;
import org.tongwen.api.search.Page;
import org.tongwen.api.search.SimilarRequest;
import org.tongwen.api.web.collocation.DocumentedCollocations;
import org.tongwen.api.web.concordance.DocumentedConcordance;
import org.tongwen.api.web.difference.DifferencesParameters;
import org.tongwen.api.web.diffusion.DocumentedDiffusion;
import org.tongwen.api.web.export.DocumentedExport;
import org.tongwen.api.web.figure.DocumentedTargets;
import org.tongwen.api.web.group.DocumentedGroups;
import org.tongwen.api.web.json.CitationsJson;
import org.tongwen.api.web.json.ClusterJson;
import org.tongwen.api.web.json.ComparisonJson;
import org.tongwen.api.web.json.DifferencesJson;
import org.tongwen.api.web.json.DocumentDetailJson;
import org.tongwen.api.web.json.DocumentsJson;
import org.tongwen.api.web.json.EquivalenceJson;
import org.tongwen.api.web.json.ProgrammeJson;
import org.tongwen.api.web.json.SimilarJson;
import org.tongwen.api.web.json.StatsJson;
import org.tongwen.api.web.json.SuggestionsJson;
import org.tongwen.api.web.json.TaxonomyJson;
import org.tongwen.api.web.json.TermsJson;
import org.tongwen.api.web.json.TrendsJson;
import org.tongwen.api.web.json.VerificationJson;
import org.tongwen.api.web.parameter.Documented;
import org.tongwen.api.web.parameter.DocumentedComparison;
import org.tongwen.api.web.parameter.DocumentedList;
import org.tongwen.api.web.parameter.DocumentedQuery;
import org.tongwen.api.web.parameter.DocumentedSuggestions;
import org.tongwen.api.web.parameter.DocumentedTerms;
import org.tongwen.api.web.parameter.DocumentedTrends;
import org.tongwen.api.web.parameter.EquivalenceParameters;
import org.tongwen.api.web.parameter.SearchParameters;
import org.tongwen.api.web.parameter.SimilarParameters;
import org.tongwen.api.web.parameter.Values;
import org.tongwen.api.web.passage.DocumentedPassage;
import org.tongwen.api.web.passage.PassageJson;
import org.tongwen.api.web.write.DocumentedUpload;

/** What each operation takes, answers and refuses, by its id, in the order of the document. */
final class Operations {

    private static final List<Parameter> LANGUAGE = List.of(DocumentedList.language());

    private final WireSchemas schemas;
    private final Answers answers;
    private final Map<String, Described> byId = new LinkedHashMap<>();

    Operations(WireSchemas schemas) {
        this.schemas = schemas;
        this.answers = new Answers(schemas);
        put("listDocuments", Documented.shared(SearchParameters.NAMES), answers.json(DocumentsJson.class));
        put(
                "getDocument",
                ofDocument(List.of(DocumentedList.language(), DocumentedList.display())),
                answers.json(DocumentDetailJson.class));
        put("getDocumentText", ofDocument(List.of()), Answers.text());
        put("getPassage", ofDocument(DocumentedPassage.all()), answers.json(PassageJson.class));
        put("citeDocument", ofDocument(List.of(style())), Answers.references());
        put("listCitations", ofDocument(citations()), answers.json(CitationsJson.class));
        put("listSimilarDocuments", ofDocument(similar()), answers.json(SimilarJson.class));
        put("compareDocuments", DifferencesParameters.documented(), answers.json(DifferencesJson.class));
        put("exportDocuments", DocumentedExport.all(), answers.export());
        put("listOccurrences", DocumentedConcordance.all(), answers.concordance());
        put("listCollocations", DocumentedCollocations.all(), answers.collocations());
        put("listTerms", DocumentedTerms.all(), answers.json(TermsJson.class));
        put("compareSets", DocumentedComparison.all(), answers.json(ComparisonJson.class));
        put("listTargets", DocumentedTargets.all(), answers.targets());
        put("countQueries", batch(), answers.queries());
        put("indexDocuments", List.of(DocumentedUpload.file()), answers.upload());
        put(
                "correctDocument",
                ofDocument(LANGUAGE),
                answers.done("The document as it is known now.", DocumentDetailJson.class));
        put("removeDocument", ofDocument(List.of()), Answers.removed());
        put("suggest", DocumentedSuggestions.all(), answers.json(SuggestionsJson.class));
        put("compareScripts", equivalence(), answers.json(EquivalenceJson.class));
        put("getTrends", DocumentedTrends.all(), answers.json(TrendsJson.class));
        put("verifyReceipt", List.of(), answers.done("What has changed.", VerificationJson.class));
        put("getDiffusion", DocumentedDiffusion.all(), answers.diffusion());
        put("countGroups", DocumentedGroups.all(), answers.groups());
        put("getStats", LANGUAGE, answers.json(StatsJson.class));
        put("getTaxonomy", taxonomy(), answers.json(TaxonomyJson.class));
        put("getCluster", entry("shanghai-integrated-circuits"), answers.json(ClusterJson.class));
        put("getProgramme", entry("made-in-china-2025"), answers.json(ProgrammeJson.class));
    }

    /**
     * Fills in what is known of an operation.
     *
     * @throws IllegalStateException if nothing is
     */
    void complete(Operation operation) {
        Described described = byId.get(operation.getOperationId());
        if (described == null) {
            throw new IllegalStateException(
                    "Operations does not describe the operation '" + operation.getOperationId() + "'.");
        }
        operation.setParameters(new ArrayList<>(described.parameters()));
        operation.setRequestBody(
                Bodies.find(operation.getOperationId(), schemas).orElse(null));
        operation.setResponses(described.responses());
        Answers.addRequestId(operation.getResponses());
        Problem.of(operation).forEach(problem -> problem.addTo(operation.getResponses()));
    }

    /** Returns where operations of one path stand in the document; those that are not described come last. */
    int position(List<Operation> operations) {
        List<String> ids = List.copyOf(byId.keySet());
        return operations.stream()
                .mapToInt(operation -> ids.indexOf(operation.getOperationId()))
                .filter(position -> position >= 0)
                .min()
                .orElse(ids.size());
    }

    private void put(String id, List<Parameter> parameters, ApiResponses responses) {
        byId.put(id, new Described(parameters, responses));
    }

    private static List<Parameter> ofDocument(List<Parameter> own) {
        List<Parameter> all = new ArrayList<>();
        all.add(PathParameters.id());
        all.addAll(own);
        return all;
    }

    private static Parameter style() {
        return Documented.once(
                "style",
                Values.oneOf(
                        Arrays.stream(CitationStyle.values())
                                .map(CitationStyle::id)
                                .toList(),
                        CitationStyle.GBT7714.id(),
                        CitationStyle.CSL_JSON.id()),
                "`gbt7714` (GB/T 7714-2015), `bibtex`, `ris` (Zotero, EndNote, NoteExpress), or `csl-json` (an array of one).");
    }

    private static List<Parameter> citations() {
        return List.of(
                DocumentedList.size("How many of those that cite it are listed.", 0, Page.MAX_SIZE, Page.DEFAULT_SIZE),
                DocumentedList.language(),
                DocumentedList.display());
    }

    private static List<Parameter> similar() {
        return Documented.shared(
                SimilarParameters.NAMES,
                DocumentedList.size("Documents at most.", 0, SimilarRequest.MAX_SIZE, SimilarRequest.DEFAULT_SIZE));
    }

    private static List<Parameter> batch() {
        return Documented.shared(SearchParameters.BATCH_NAMES, DocumentedList.facets(List.of()));
    }

    private static List<Parameter> equivalence() {
        return Documented.shared(
                EquivalenceParameters.NAMES, DocumentedQuery.text().required(true));
    }

    private static List<Parameter> taxonomy() {
        return List.of(PathParameters.taxonomy(), DocumentedList.language());
    }

    private static List<Parameter> entry(String example) {
        return List.of(PathParameters.entry(example), DocumentedList.language());
    }

    private record Described(List<Parameter> parameters, ApiResponses responses) {}
}
