package org.tongwen.analysis;

import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;
import org.tongwen.analysis.view.WordView;

/** The tokenizer {@code tongwen_words}: cuts text, which {@code tongwen_fold} has folded, into words. */
@NamedComponent("tongwen_words")
public final class WordsTokenizerFactory implements TokenizerFactory {

    private final WordView view;

    @Inject
    public WordsTokenizerFactory(WordSettings settings) {
        this.view = WordSettings.view(settings);
    }

    @Override
    public Tokenizer create() {
        return view.tokenizer();
    }
}
