package org.tongwen.api.web.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mapstruct.factory.Mappers;
import org.tongwen.api.search.CitationLinks;
import org.tongwen.api.search.CountBy;
import org.tongwen.api.search.Field;
import org.tongwen.api.search.SearchResult;
import org.tongwen.api.search.SimilarDocuments;
import org.tongwen.api.search.StoredDocument;
import org.tongwen.api.search.collocation.CollocationAnswer;
import org.tongwen.api.search.comparison.Comparison;
import org.tongwen.api.search.concordance.Concordance;
import org.tongwen.api.search.concordance.Cursor;
import org.tongwen.api.search.concordance.Line;
import org.tongwen.api.search.difference.DifferingPassage.Kind;
import org.tongwen.api.search.difference.TextDifferences;
import org.tongwen.api.search.diffusion.Diffusion;
import org.tongwen.api.search.equivalence.Equivalence;
import org.tongwen.api.search.figure.StatedFigure;
import org.tongwen.api.search.figure.TargetsAnswer;
import org.tongwen.api.search.group.Group;
import org.tongwen.api.search.group.GroupPage;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.search.naming.Term;
import org.tongwen.api.search.term.TermsAnswer;
import org.tongwen.api.search.trend.TrendAnswer;
import org.tongwen.api.web.json.GroupMapper.GroupLabels;
import org.tongwen.api.web.parameter.Display;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.model.cluster.NamedCluster;
import org.tongwen.model.programme.Programme;

/** Turns answers into the types of the wire, with labels in one language. */
public final class JsonMapping {

    private static final WireMapper MAPPER = Mappers.getMapper(WireMapper.class);
    private static final DiffusionMapper DIFFUSION = Mappers.getMapper(DiffusionMapper.class);
    private static final TargetMapper TARGETS = Mappers.getMapper(TargetMapper.class);

    private final Labels labels;
    private final Optional<Displayed> displayed;

    private JsonMapping(Labels labels, Optional<Displayed> displayed) {
        this.labels = labels;
        this.displayed = displayed;
    }

    /** Returns the mapping with labels in this language, and texts as they are written. */
    public static JsonMapping in(Language language) {
        return in(language, Display.ORIGINAL);
    }

    /** Returns the mapping with labels in this language, and texts in this script. */
    public static JsonMapping in(Language language, Display display) {
        return new JsonMapping(Labels.in(language), display.script().map(Displayed::new));
    }

    /** Returns a page of documents. */
    public DocumentsJson documents(SearchResult result, ReceiptJson receipt) {
        DocumentsJson written = MAPPER.documents(result, receipt, labels);
        return displayed
                .map(shown -> new DocumentsJson(
                        written.meta(),
                        written.facets(),
                        shown.items(written.items()),
                        shown.items(written.partialItems()),
                        written.nextCursor()))
                .orElse(written);
    }

    /** Returns how many documents a query finds, without the documents. */
    public QueryAnswerJson answer(String query, SearchResult result) {
        return new QueryAnswerJson(
                query,
                MAPPER.total(result),
                MAPPER.match(result.matching()),
                MAPPER.facets(result.facets(), labels),
                null);
    }

    /** Returns a document as it stands in a list. */
    public DocumentJson item(SearchResult.Hit hit) {
        return MAPPER.hit(hit, labels);
    }

    /** Returns what a document cites, and what cites it. */
    public CitationsJson citations(CitationLinks links) {
        CitationsJson written = MAPPER.citations(links, labels);
        return displayed
                .map(shown -> new CitationsJson(
                        written.cites().stream()
                                .map(cited -> new CitationsJson.CitedJson(
                                        cited.kind(), shown.text(cited.text()), shown.items(cited.documents())))
                                .toList(),
                        new CitationsJson.CitedByJson(
                                written.citedBy().total(),
                                shown.items(written.citedBy().items()))))
                .orElse(written);
    }

    /** Returns the documents similar to one. */
    public SimilarJson similar(SimilarDocuments documents) {
        SimilarJson written = MAPPER.similar(documents, labels);
        return displayed
                .map(shown -> new SimilarJson(written.meta(), shown.items(written.items())))
                .orElse(written);
    }

    /** Returns how something spread. */
    public DiffusionJson diffusion(Diffusion diffusion, ReceiptJson receipt) {
        return DIFFUSION.diffusion(diffusion, receipt, labels);
    }

    /** Returns the first documents of all places. */
    public List<DiffusionJson.Item> firsts(Diffusion diffusion) {
        return DIFFUSION.items(diffusion.spread().firsts(), labels);
    }

    /** Returns a page of figures. */
    public TargetsJson targets(
            TargetsAnswer answer, CountBy countBy, ReceiptJson receipt, Function<StatedFigure, String> permalink) {
        return new TargetsJson(
                TARGETS.meta(answer, countBy, receipt),
                TARGETS.facets(answer.facets(), labels),
                answer.figures().stream()
                        .map(figure -> target(figure, permalink.apply(figure)))
                        .toList(),
                answer.nextCursor());
    }

    /** Returns a figure. */
    public TargetsJson.Item target(StatedFigure figure, String permalink) {
        return TARGETS.item(figure, permalink, labels);
    }

    /**
     * Returns a page of a concordance.
     *
     * @param permalink tells the address of a line
     */
    public ConcordanceJson concordance(Concordance concordance, ReceiptJson receipt, Function<Line, String> permalink) {
        Cursor next = concordance.next();
        return new ConcordanceJson(
                MAPPER.concordanceMeta(concordance, receipt),
                concordance.lines().stream()
                        .map(line -> line(line, permalink.apply(line)))
                        .toList(),
                next == null ? null : next.write());
    }

    /** Returns a line of a concordance. */
    public ConcordanceJson.Line line(Line line, String permalink) {
        ConcordanceJson.Line written = MAPPER.line(line, permalink, labels);
        return displayed.map(shown -> shown.line(written)).orElse(written);
    }

    /** Returns the words that stand near others, which have no labels. */
    public static CollocationsJson collocations(CollocationAnswer answer, ReceiptJson receipt) {
        return Mappers.getMapper(CollocationMapper.class).collocations(answer, receipt);
    }

    /** Returns the words that are typical of a set, which have no labels. */
    public static TermsJson terms(TermsAnswer answer, ReceiptJson receipt) {
        return Mappers.getMapper(TermMapper.class).terms(answer, receipt);
    }

    /** Returns two sets side by side. */
    public ComparisonJson comparison(Comparison comparison, ReceiptJson receipt) {
        return Mappers.getMapper(ComparisonMapper.class).comparison(comparison, receipt, labels);
    }

    /** Returns the comparison of both scripts, which has no labels. */
    public static EquivalenceJson equivalence(Equivalence equivalence) {
        return Mappers.getMapper(EquivalenceMapper.class).equivalence(equivalence);
    }

    /** Returns one document with its text and evidence. */
    public DocumentDetailJson detail(StoredDocument document) {
        DocumentDetailJson written = MAPPER.detail(document, labels);
        return displayed.map(shown -> shown.detail(written)).orElse(written);
    }

    /** Returns two documents side by side. */
    public DifferencesJson differences(StoredDocument from, StoredDocument to, TextDifferences differences) {
        DifferencesMapper mapper = Mappers.getMapper(DifferencesMapper.class);
        DifferencesJson written = new DifferencesJson(
                new DifferencesJson.Meta(
                        differences.count(Kind.EQUAL) == differences.passages().size(),
                        differences.count(Kind.EQUAL),
                        differences.count(Kind.CHANGED),
                        differences.count(Kind.REMOVED),
                        differences.count(Kind.ADDED)),
                MAPPER.document(from, labels),
                MAPPER.document(to, labels),
                differences.passages().stream().map(mapper::passage).toList());
        return displayed
                .map(shown -> new DifferencesJson(
                        written.meta(),
                        shown.item(written.from()),
                        shown.item(written.to()),
                        written.passages().stream()
                                .map(passage -> new DifferencesJson.PassageJson(
                                        passage.kind(), shown.side(passage.from()), shown.side(passage.to())))
                                .toList()))
                .orElse(written);
    }

    /** Returns how many documents and works there are, and of what kinds. */
    public StatsJson stats(SearchResult documents, SearchResult works) {
        return new StatsJson(
                documents.total(),
                works.total(),
                documents.index().version(),
                MAPPER.facets(documents.facets(), labels));
    }

    /** Returns what queries find in each period. */
    public TrendsJson trends(TrendAnswer answer, ReceiptJson receipt) {
        return Mappers.getMapper(TrendMapper.class).trends(answer, receipt, labels);
    }

    /** Returns what else was looked for. */
    public static List<DocumentsJson.Expansion> expansions(List<SearchResult.Expansion> expansions) {
        return MAPPER.expansions(expansions);
    }

    /** Returns what a value is called. */
    public String label(Field field, String value) {
        return labels.of(field, value);
    }

    /** Returns a page of what a query finds in each group. */
    public GroupsJson groups(GroupPage page, ReceiptJson receipt) {
        return Mappers.getMapper(GroupMapper.class)
                .page(
                        page,
                        receipt,
                        new GroupLabels(labels, page.answer().request().by()));
    }

    /** Returns what a query finds in one group. */
    public GroupsJson.GroupJson group(Group group, GroupRequest request) {
        return Mappers.getMapper(GroupMapper.class).group(group, new GroupLabels(labels, request.by()));
    }

    /** Returns an entry of the registry of clusters. */
    public ClusterJson cluster(NamedCluster cluster) {
        return Mappers.getMapper(RegistryMapper.class).cluster(cluster, labels);
    }

    /** Returns an entry of the registry of programmes. */
    public ProgrammeJson programme(Programme programme) {
        return Mappers.getMapper(RegistryMapper.class).programme(programme, labels);
    }

    /** Returns the values that a field can have. */
    public TaxonomyJson taxonomy(String name, List<Term> terms) {
        return new TaxonomyJson(
                name, terms.stream().map(term -> MAPPER.term(term, labels)).toList());
    }
}
