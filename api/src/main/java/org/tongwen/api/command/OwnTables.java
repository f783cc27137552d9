package org.tongwen.api.command;

import java.util.List;
import org.tongwen.api.search.query.expansion.Synonyms;
import org.tongwen.model.cluster.NamedClusters;
import org.tongwen.model.industry.IndustryTaxonomy;
import org.tongwen.model.programme.Programmes;
import org.tongwen.model.term.PolicyWords;

/** The files of an institution's own that settings put beside the product's tables or in their place. */
public final class OwnTables {

    /** The settings that name one. */
    public static final List<String> SETTINGS = List.of(
            "tongwen.industries", "tongwen.clusters", "tongwen.programmes", "tongwen.words", "tongwen.synonyms");

    private OwnTables() {}

    /** Returns the settings that name a file here. */
    public static List<String> named() {
        return SETTINGS.stream().filter(OwnTables::isNamed).toList();
    }

    /**
     * Reads those that are named, before anything else begins: what is wrong with one must not be told document by document, or
     * when Elasticsearch has been started for nothing.
     *
     * @throws org.tongwen.model.table.SettingProblem if one cannot be used
     */
    public static void requireUsable() {
        IndustryTaxonomy.ownFile().ifPresent(file -> IndustryTaxonomy.standard());
        NamedClusters.ownFile().ifPresent(file -> NamedClusters.standard());
        Programmes.ownFile().ifPresent(file -> Programmes.standard());
        PolicyWords.ownFile().ifPresent(file -> PolicyWords.list());
        Synonyms.ownFile().ifPresent(Synonyms::read);
    }

    private static boolean isNamed(String setting) {
        String file = Settings.find(setting);
        return file != null && !file.isBlank();
    }
}
