package org.tongwen.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;
import org.tongwen.analysis.view.WordView;
import org.tongwen.analysis.words.WordDictionaries;

/** What an index says of its words. */
@AnalysisSettings
public interface WordSettings {

    /**
     * Returns the words beside those of the general dictionary; an index that states none is cut by those of the plugin, which may be
     * others in its next version.
     */
    @ListSetting(path = "words")
    List<String> words();

    /** Returns the view of words by the dictionary that the index asks for. */
    static WordView view(WordSettings settings) {
        return new WordView(WordDictionaries.of(settings.words()));
    }
}
