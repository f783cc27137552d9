package org.tongwen.api.web.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.ReportingPolicy;
import org.tongwen.api.search.QueryNote;
import org.tongwen.api.search.Tally;
import org.tongwen.api.search.trend.Counted;
import org.tongwen.api.search.trend.Interval;
import org.tongwen.api.search.trend.Slice;
import org.tongwen.api.search.trend.Split;
import org.tongwen.api.search.trend.TrendAnswer;
import org.tongwen.api.search.trend.TrendRequest;

/** The crossing of counts over time from domain to wire. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR, uses = Ids.class)
abstract class TrendMapper {

    private static final String NOT_SPLIT = "none";
    private static final double MILLION = 1_000_000;

    TrendsJson trends(TrendAnswer answer, ReceiptJson receipt, Labels labels) {
        Split split = answer.request().split();
        Wording wording = new Wording(labels, split, answer.request().counted() == Counted.OCCURRENCE);
        return new TrendsJson(
                meta(answer, receipt),
                answer.courses().stream().map(course -> course(course, wording)).toList());
    }

    @Mapping(target = "totals", source = "answer.courses")
    @Mapping(target = "countBy", source = "answer.request.counted")
    @Mapping(target = "interval", source = "answer.request.interval")
    @Mapping(target = "split", source = "answer.request", qualifiedByName = "split")
    @Mapping(target = "slicesLeftOut", source = "answer.slicesLeftOut")
    @Mapping(target = "warnings", source = "answer.warnings")
    @Mapping(target = "tookMs", source = "answer.index.tookMillis")
    @Mapping(target = "indexVersion", source = "answer.index.version")
    @Mapping(target = "receipt", source = "receipt")
    abstract TrendsJson.Meta meta(TrendAnswer answer, ReceiptJson receipt);

    @Mapping(target = "value", source = "total")
    @Mapping(target = "relation", constant = "eq")
    abstract DocumentsJson.Total total(TrendAnswer.Course course);

    @Mapping(target = "q", source = "query.text")
    @Mapping(target = "query.readAs", source = "matching.readAs")
    @Mapping(target = "query.notes", source = "matching.notes")
    @Mapping(target = "match", source = "matching")
    abstract TrendsJson.QueryTrend course(TrendAnswer.Course course, @Context Wording wording);

    @Mapping(target = "label", expression = "java(wording.of(slice))")
    @Mapping(target = "parent", expression = "java(wording.parent(slice))")
    abstract TrendsJson.SliceJson slice(Slice slice, @Context Wording wording);

    @Mapping(target = "count", source = "tally.count")
    @Mapping(target = "all", source = "tally.all")
    @Mapping(target = "share", expression = "java(wording.share(point.tally()))")
    @Mapping(target = "perMillion", expression = "java(wording.perMillion(point.tally()))")
    @Mapping(target = "thin", expression = "java(point.tally().thin())")
    abstract TrendsJson.Point point(Slice.Point point, @Context Wording wording);

    @Mapping(target = "share", expression = "java(wording.share(tally))")
    @Mapping(target = "perMillion", expression = "java(wording.perMillion(tally))")
    @Mapping(target = "thin", expression = "java(tally.thin())")
    abstract TrendsJson.TallyJson tally(Tally tally, @Context Wording wording);

    abstract List<DocumentsJson.NoteJson> notes(List<QueryNote> notes);

    TrendsJson.Warning warning(TrendAnswer.Warning warning) {
        return new TrendsJson.Warning(warning.id(), warning.text());
    }

    String counted(Counted counted) {
        return counted.id();
    }

    String interval(Interval interval) {
        return interval.id();
    }

    @Named("split")
    String split(TrendRequest request) {
        return request.split() == null ? NOT_SPLIT : request.split().field().id();
    }

    /**
     * How slices are called, and their parts are told.
     *
     * @param occurrences whether places in texts are counted, which are no part of all characters
     */
    record Wording(Labels labels, @Nullable Split split, boolean occurrences) {

        @Nullable String of(Slice slice) {
            return split == null || slice.value() == null ? null : labels.of(split.field(), slice.value());
        }

        @Nullable String parent(Slice slice) {
            return split == null || slice.value() == null ? null : labels.parent(split.field(), slice.value());
        }

        @Nullable Double share(Tally tally) {
            return occurrences ? null : tally.share();
        }

        @Nullable Double perMillion(Tally tally) {
            Double share = tally.share();
            return occurrences && share != null ? share * MILLION : null;
        }
    }
}
