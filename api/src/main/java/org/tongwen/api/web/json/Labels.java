package org.tongwen.api.web.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongwen.api.search.Field;
import org.tongwen.api.web.parameter.Language;
import org.tongwen.model.agency.Agencies;
import org.tongwen.model.agency.Agency;
import org.tongwen.model.documenttype.DocumentType;
import org.tongwen.model.documenttype.DocumentTypes;
import org.tongwen.model.industry.Industry;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.region.Region;
import org.tongwen.model.region.Regions;

/** The names of codes and ids in one language. */
final class Labels {

    private static final Map<String, Names> NAMES = Map.ofEntries(
            Map.entry("unknown", new Names("未知", "未知", "unknown")),
            Map.entry("script.hans", new Names("简体", "簡體", "Simplified")),
            Map.entry("script.hant", new Names("繁体", "繁體", "Traditional")),
            Map.entry("script.mixed", new Names("简繁混排", "簡繁混排", "mixed")),
            Map.entry("level.national", new Names("国家", "國家", "national")),
            Map.entry("level.province", new Names("省级", "省級", "province")),
            Map.entry("level.city", new Names("市级", "市級", "city")),
            Map.entry("level.county", new Names("县级", "縣級", "county")));

    private final Language language;

    Labels(Language language) {
        this.language = language;
    }

    /** Returns what a facet's value is called; names stand for themselves. */
    String of(Field field, String value) {
        if (value.equals(Field.UNKNOWN)) {
            return name(value).orElse(value);
        }
        return switch (field) {
            case REGION, ABOUT_REGION ->
                Regions.standard().find(value).map(this::of).orElseGet(() -> macroRegion(value));
            case INDUSTRY ->
                IndustryTaxonomy.standard().find(value).map(this::of).orElse(value);
            case DOCUMENT_TYPE ->
                DocumentTypes.standard().find(value).map(this::of).orElse(value);
            case SCRIPT, LEVEL -> name(field.id() + "." + value).orElse(value);
            case AGENCY -> agency(value);
            case YEAR, SOURCE, DOCUMENT_NUMBER -> value;
        };
    }

    /** Returns the name of a region; below the province, English has none, and shows Simplified. */
    String of(Region region) {
        return in(new Names(region.name(), region.nameHant(), region.nameEn()));
    }

    String of(Industry industry) {
        return in(new Names(industry.name(), industry.nameHant(), industry.nameEn()));
    }

    /** Macro-regions have no code, and are known by their Simplified name. */
    private String macroRegion(String name) {
        return Regions.standard().macroRegions().stream()
                .filter(region -> region.name().equals(name))
                .map(region -> in(new Names(region.name(), region.nameHant(), region.nameEn())))
                .findFirst()
                .orElse(name);
    }

    private String of(DocumentType type) {
        return in(new Names(type.name(), type.nameHant(), type.nameEn()));
    }

    /** Returns the value that contains a facet's value; null at the top. */
    @Nullable String parent(Field field, String value) {
        return switch (field) {
            case REGION, ABOUT_REGION ->
                Regions.standard()
                        .find(value)
                        .flatMap(Regions.standard()::parent)
                        .map(Region::code)
                        .orElse(null);
            case INDUSTRY ->
                IndustryTaxonomy.standard()
                        .find(value)
                        .flatMap(IndustryTaxonomy.standard()::parent)
                        .map(Industry::id)
                        .orElse(null);
            default -> null;
        };
    }

    /** Bodies that the dictionary does not have keep the folded name; none has an English one. */
    private String agency(String folded) {
        List<Agency> agencies = Agencies.standard().resolve(folded);
        if (agencies.size() != 1) {
            return folded;
        }
        Agency agency = agencies.getFirst();
        return in(new Names(agency.name(), agency.nameHant(), ""));
    }

    private Optional<String> name(String key) {
        return Optional.ofNullable(NAMES.get(key)).map(this::in);
    }

    private String in(Names names) {
        return switch (language) {
            case ZH_HANS -> names.hans;
            case ZH_HANT -> names.hant;
            case EN -> names.en.isEmpty() ? names.hans : names.en;
        };
    }

    private record Names(String hans, String hant, String en) {}
}
