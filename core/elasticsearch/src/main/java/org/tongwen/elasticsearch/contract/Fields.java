package org.tongwen.elasticsearch.contract;

/** The one home of the index's field names. */
public final class Fields {

    public static final String ID = "id";
    public static final String SAMPLE_KEY = "sample_key";

    public static final String TITLE = "text.title";
    public static final String TITLE_WORDS = "text.title.words";
    public static final String TITLE_BIGRAMS = "text.title.bigrams";
    public static final String BODY = "text.body";
    public static final String BODY_WORDS = "text.body.words";
    public static final String BODY_BIGRAMS = "text.body.bigrams";
    public static final String BODY_OPENING = "text.body.opening";
    public static final String BODY_LEAD = "text.body.lead";
    public static final String SCRIPT = "text.script";
    public static final String LENGTH = "text.length";
    public static final String TITLE_PLAIN = "text.spelling.plain";
    public static final String TITLE_SYLLABLES = "text.spelling.syllables";
    public static final String TITLE_INITIALS = "text.spelling.initials";

    public static final String YEAR = "dates.year";
    public static final String ISSUED_PRECISION = "dates.issued_precision";
    public static final String PUBLISHED_PRECISION = "dates.published_precision";
    public static final String SORT_ON = "dates.sort_on";
    public static final String SORT_UNTIL = "dates.sort_until";

    public static final String REGION = "place.region";
    public static final String REGION_PATH = "place.path";
    public static final String REGION_ABOUT = "place.about";
    public static final String LEVEL = "place.level";

    public static final String DOCUMENT_NUMBER = "subject.document_number";
    public static final String DOCUMENT_NUMBER_FOLDED = "subject.document_number_folded";
    public static final String CITATIONS = "subject.citations";
    public static final String CITATIONS_FOLDED = "subject.citations.folded";
    public static final String AGENCIES = "subject.agencies";
    public static final String AGENCIES_FOLDED = "subject.agencies_folded";
    public static final String AGENCY_CODES_FOLDED = "subject.numbers.agency_code_folded";
    public static final String DOCUMENT_TYPE = "subject.document_type";
    public static final String INDUSTRY_PATH = "subject.industry_path";

    public static final String CLUSTERS = "statements.clusters";
    public static final String PROGRAMMES = "statements.programmes";
    public static final String FIGURES = "statements.figures";
    public static final String STATEMENT_EVIDENCE = "statements.evidence";

    public static final String FIGURE_KEY = FIGURES + ".key";
    public static final String FIGURE_METRIC = FIGURES + ".metric";
    public static final String FIGURE_KIND = FIGURES + ".kind";
    public static final String FIGURE_VALUE = FIGURES + ".value";
    public static final String FIGURE_UP_TO = FIGURES + ".up_to";
    public static final String FIGURE_UNIT = FIGURES + ".unit";
    public static final String FIGURE_PERIOD = FIGURES + ".period";
    public static final String FIGURE_FIRST_DAY = FIGURES + ".first_day";
    public static final String FIGURE_LAST_DAY = FIGURES + ".last_day";
    public static final String FIGURE_SUBJECT_KIND = FIGURES + ".subject_kind";
    public static final String FIGURE_REGIONS = FIGURES + ".regions";
    public static final String FIGURE_INDUSTRIES = FIGURES + ".industries";
    public static final String FIGURE_CLUSTERS = FIGURES + ".clusters";
    public static final String FIGURE_DATED_ON = FIGURES + ".dated_on";
    public static final String FIGURE_QUESTION = FIGURES + ".question";

    public static final String WORK = "work";
    public static final String WORK_ID = "work.id";
    public static final String WORK_COPIES = "work.copies";
    public static final String WORK_EARLIEST = "work.earliest";
    public static final String WORK_CLOSEST_ID = "work.closest.id";
    public static final String WORK_CLOSEST_RULE = "work.closest.rule";
    public static final String WORK_CLOSEST_LIKENESS = "work.closest.likeness";
    public static final String WORK_KEYS = "work.keys";
    public static final String WORK_SKETCH = "work.sketch";

    public static final String ORIGIN = "archive.origin";
    public static final String SOURCE = "archive.origin.source";
    public static final String SOURCE_FOLDED = "archive.origin.source_folded";
    public static final String PATH = "archive.origin.path";
    public static final String PARTS = "archive.origin.parts";
    public static final String CONTENT_HASH = "archive.origin.content_hash";
    public static final String ORIGINAL = "archive.original";
    public static final String EVIDENCE = "archive.evidence";
    public static final String CORRECTIONS = "archive.corrections";
    public static final String READ_BY = "archive.read_by";
    public static final String INDEXED_AT = "archive.indexed_at";
    public static final String DELETED_AT = "archive.deleted_at";

    public static final String STATE = "state";
    public static final String SINCE = "state.since";
    public static final String UNTIL = "state.until";
    public static final String FINGERPRINT_HIGH = "state.fingerprint_high";
    public static final String FINGERPRINT_LOW = "state.fingerprint_low";

    private Fields() {}
}
