package org.tongwen.api.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.http.client.ReactorResourceFactory;
import org.tongwen.api.metric.IndexMetrics;
import org.tongwen.api.metric.RequestMetrics;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.collocation.Collocations;
import org.tongwen.api.search.comparison.Comparisons;
import org.tongwen.api.search.concordance.Concordances;
import org.tongwen.api.search.concordance.occurrence.OccurrenceSearch;
import org.tongwen.api.search.diffusion.Diffusions;
import org.tongwen.api.search.elasticsearch.ElasticsearchPolicySearch;
import org.tongwen.api.search.elasticsearch.comparison.ElasticsearchComparisons;
import org.tongwen.api.search.elasticsearch.diffusion.ElasticsearchDiffusions;
import org.tongwen.api.search.elasticsearch.figure.ElasticsearchTargets;
import org.tongwen.api.search.elasticsearch.group.ElasticsearchGroups;
import org.tongwen.api.search.elasticsearch.receipt.ElasticsearchReceipts;
import org.tongwen.api.search.elasticsearch.suggest.ElasticsearchSuggestions;
import org.tongwen.api.search.elasticsearch.term.ElasticsearchTerms;
import org.tongwen.api.search.elasticsearch.trend.ElasticsearchTrends;
import org.tongwen.api.search.figure.Targets;
import org.tongwen.api.search.frequency.OccurrenceCounting;
import org.tongwen.api.search.group.GroupRequest;
import org.tongwen.api.search.group.Groups;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.api.search.query.expansion.Expander;
import org.tongwen.api.search.query.expansion.Synonyms;
import org.tongwen.api.search.receipt.Dictionaries;
import org.tongwen.api.search.receipt.Receipts;
import org.tongwen.api.search.script.ScriptForms;
import org.tongwen.api.search.suggest.Suggestions;
import org.tongwen.api.search.term.Terms;
import org.tongwen.api.search.trend.Trends;
import org.tongwen.api.search.vocabulary.Vocabulary;
import org.tongwen.api.web.access.Access;
import org.tongwen.api.write.DocumentWriter;
import org.tongwen.elasticsearch.TongwenElasticsearch;
import org.tongwen.indexer.load.Edition;
import org.tongwen.model.industry.IndustryTaxonomy;
import tools.jackson.databind.json.JsonMapper;

/** The API and the page on one port, above an Elasticsearch that is there already. */
@SpringBootApplication(scanBasePackages = "org.tongwen.api.web", proxyBeanMethods = false)
public class TongwenServer {

    /** How many guesses at what was meant are counted, for each part of a query that finds nothing. */
    private static final int NEAREST = 3;

    /** Reads, on a thread of its own, what takes a moment at the first use: to be called while something else is waited for. */
    public static void warmUp() {
        Thread.ofVirtual().start(() -> {
            Edition.current();
            IndustryTaxonomy.standard();
            ScriptForms.warmUp();
            JsonMapper.shared();
        });
    }

    /**
     * Starts serving, and returns what stops it.
     *
     * @param port 0 for any free one
     * @param access who may ask
     * @param tls what it proves its name with; nothing if it speaks in the clear
     */
    public static ConfigurableApplicationContext start(
            TongwenElasticsearch elasticsearch, InetAddress address, int port, Access access, Optional<Tls> tls) {
        SpringApplication application = new SpringApplication(TongwenServer.class);
        application.addListeners(new LogFormat());
        tls.ifPresent(files -> application.addInitializers(context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("tls", files.properties()))));
        application.addInitializers(context -> register(elasticsearch, access, (GenericApplicationContext) context));
        return application.run("--server.port=" + port, "--server.address=" + address.getHostAddress());
    }

    private static void register(TongwenElasticsearch elasticsearch, Access access, GenericApplicationContext context) {
        Synonyms synonyms = Synonyms.ownFile().map(Synonyms::read).orElseGet(Synonyms::standard);
        Synonyms vocabulary = Synonyms.vocabulary();
        QueryParser parser = QueryParser.of(Expander.of(synonyms, vocabulary));
        context.registerBean(Dictionaries.class, () -> Dictionaries.of(synonyms, vocabulary));
        context.registerBean(
                PolicySearch.class, () -> ElasticsearchPolicySearch.of(elasticsearch, parser, TongwenServer::meant));
        context.registerBean(
                Receipts.class,
                () -> ElasticsearchReceipts.of(elasticsearch, context.getBean(PolicySearch.class), parser));
        context.registerBean(
                OccurrenceSearch.class, () -> new OccurrenceSearch(context.getBean(PolicySearch.class), parser));
        context.registerBean(
                Trends.class,
                () -> ElasticsearchTrends.of(
                        elasticsearch,
                        parser,
                        new OccurrenceCounting(
                                context.getBean(PolicySearch.class), context.getBean(OccurrenceSearch.class))));
        context.registerBean(
                Groups.class, () -> ElasticsearchGroups.of(elasticsearch, parser, GroupRequest.MOST_GROUPS));
        context.registerBean(
                Concordances.class,
                () -> new Concordances(
                        context.getBean(PolicySearch.class),
                        context.getBean(OccurrenceSearch.class),
                        Concordances.MOST_SORTED));
        context.registerBean(
                Collocations.class,
                () -> new Collocations(
                        context.getBean(PolicySearch.class),
                        context.getBean(OccurrenceSearch.class),
                        Collocations.MOST_DOCUMENTS,
                        Collocations.MOST_CHARACTERS));
        context.registerBean(Terms.class, () -> ElasticsearchTerms.of(elasticsearch, parser));
        context.registerBean(Targets.class, () -> ElasticsearchTargets.of(elasticsearch, parser));
        context.registerBean(Diffusions.class, () -> ElasticsearchDiffusions.of(elasticsearch, parser));
        context.registerBean(Comparisons.class, () -> ElasticsearchComparisons.of(elasticsearch, parser));
        context.registerBean(
                DocumentWriter.class, () -> new DocumentWriter(elasticsearch, context.getBean(MeterRegistry.class)));
        context.registerBean(Access.class, () -> access);
        context.registerBean(Suggestions.class, () -> ElasticsearchSuggestions.of(elasticsearch));
        context.registerBean(Connections.class, Connections::new);
        context.registerBean(ReactorResourceFactory.class, TongwenServer::ownThreads);
        context.registerBean(
                RequestMetrics.class,
                () -> new RequestMetrics(elasticsearch.requests(), context.getBean(MeterRegistry.class)));
        context.registerBean(
                IndexMetrics.class,
                () -> new IndexMetrics(elasticsearch.inspection(), context.getBean(MeterRegistry.class)));
        context.registerBean("elasticsearch", ElasticsearchHealth.class, () -> new ElasticsearchHealth(elasticsearch));
    }

    /** Not those that all servers of a process share, which the first to stop would take away from the others. */
    private static ReactorResourceFactory ownThreads() {
        ReactorResourceFactory resources = new ReactorResourceFactory();
        resources.setUseGlobalResources(false);
        return resources;
    }

    private static List<String> meant(String typed) {
        return Vocabulary.standard().nearest(typed, NEAREST);
    }
}
