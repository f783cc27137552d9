package org.tongwen.api.web.diffusion;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.web.export.CsvTable;
import org.tongwen.api.web.json.DiffusionJson;
import org.tongwen.api.web.json.DocumentJson;
import org.tongwen.api.web.json.TargetsJson;
import reactor.core.publisher.Flux;

/** First documents as a CSV. */
final class DiffusionTable {

    private static final List<String> NAMES = List.of(
            "rank",
            "region",
            "region_name",
            "level",
            "date",
            "date_estimated",
            "years_since_first",
            "days_since_first",
            "years_since_national",
            "days_since_national",
            "matching",
            "all",
            "all_until",
            "collection_from",
            "collection_begins",
            "id",
            "title",
            "document_number",
            "agencies",
            "source",
            "url");

    private DiffusionTable() {}

    /** Returns the table in pieces, which are made no faster than they are asked for. */
    static Flux<String> of(Flux<DiffusionJson.Item> items) {
        return CsvTable.of(NAMES, items, DiffusionTable::cells);
    }

    private static List<String> cells(DiffusionJson.Item item) {
        DocumentJson.Region region = item.region();
        DiffusionJson.LagJson national = item.sinceNational();
        TargetsJson.Source document = item.document();
        return List.of(
                text(item.rank()),
                region == null ? "" : region.code(),
                region == null ? "" : region.name(),
                text(item.level()),
                item.date(),
                text(item.dateEstimated()),
                text(item.sinceFirst().years()),
                text(item.sinceFirst().days()),
                national == null ? "" : text(national.years()),
                national == null ? "" : text(national.days()),
                text(item.matching()),
                text(item.all()),
                text(item.allUntil()),
                text(item.collectionFrom()),
                text(item.collectionBegins()),
                document.id(),
                document.title(),
                text(document.documentNumber()),
                String.join("; ", document.agencies()),
                text(document.source()),
                text(document.url()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
