package org.tongwen.api.server;

import java.net.InetAddress;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.tongwen.api.search.PolicySearch;
import org.tongwen.api.search.elasticsearch.ElasticsearchPolicySearch;
import org.tongwen.api.search.query.QueryParser;
import org.tongwen.elasticsearch.TongwenElasticsearch;

/** The API and the page on one port, above an Elasticsearch that is there already. */
@SpringBootApplication(scanBasePackages = "org.tongwen.api.web", proxyBeanMethods = false)
public class TongwenServer {

    /**
     * Starts serving, and returns what stops it.
     *
     * @param port 0 for any free one
     */
    public static ConfigurableApplicationContext start(
            TongwenElasticsearch elasticsearch, InetAddress address, int port) {
        SpringApplication application = new SpringApplication(TongwenServer.class);
        application.addInitializers(context -> register(elasticsearch, (GenericApplicationContext) context));
        return application.run("--server.port=" + port, "--server.address=" + address.getHostAddress());
    }

    private static void register(TongwenElasticsearch elasticsearch, GenericApplicationContext context) {
        context.registerBean(
                PolicySearch.class,
                () -> ElasticsearchPolicySearch.of(elasticsearch, QueryParser.standard(), typed -> List.of()));
        context.registerBean("elasticsearch", ElasticsearchHealth.class, () -> new ElasticsearchHealth(elasticsearch));
    }
}
