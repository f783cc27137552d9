package org.tongwen.indexer.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongwen.indexer.parse.given.Given;
import org.tongwen.indexer.parse.given.GivenField;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML block with which a text may begin, and the text after it. */
record FrontMatter(Map<String, Object> values, String rest) {

    private static final Pattern BLOCK =
            Pattern.compile("\\A\\s*---[ \\t]*\\n(.*?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("(?m)^[A-Za-z_][\\w-]*:(?: |$)");
    private static final int MAX_CHARACTERS = 64 << 10;

    /** The keys that say it, the first that is there counts; a {@code source} that is an address is the URL. */
    private static final Map<GivenField, List<String>> KEYS = Map.of(
            GivenField.TITLE, List.of("title"),
            GivenField.ISSUED_ON, List.of("issued_on", "issue_date"),
            GivenField.PUBLISHED_ON, List.of("published_on", "pub_date", "date", "published", "publish_date"),
            GivenField.REGION, List.of("region"),
            GivenField.DOCUMENT_NUMBER, List.of("document_number", "doc_number"),
            GivenField.AGENCY, List.of("agency"),
            GivenField.DOCUMENT_TYPE, List.of("document_type", "doc_type"),
            GivenField.SOURCE, List.of("source", "publisher", "site", "author"),
            GivenField.URL, List.of("url", "link", "permalink", "source"));

    /** Names of two or three characters under {@code author} are persons, not publishers. */
    private static final int SHORTEST_PUBLISHER = 4;

    /** Reads the block; a text without one is all rest. A block that is no YAML is a failure. */
    static FrontMatter of(String text) throws UnreadableDocumentException {
        Matcher block = BLOCK.matcher(text);
        if (!block.find() || !KEY.matcher(block.group(1)).find()) {
            return new FrontMatter(Map.of(), text);
        }
        if (block.group(1).length() > MAX_CHARACTERS) {
            throw new UnreadableDocumentException("its front matter is longer than 64 KB");
        }
        try {
            Object loaded = yaml().load(block.group(1));
            if (loaded instanceof Map<?, ?> map) {
                Map<String, Object> values = new LinkedHashMap<>();
                map.forEach((key, value) -> values.put(String.valueOf(key), value));
                return new FrontMatter(values, text.substring(block.end()));
            }
        } catch (YAMLException e) {
            throw new UnreadableDocumentException("its front matter is not valid YAML: " + firstLine(e));
        }
        throw new UnreadableDocumentException("its front matter is not a list of keys and values");
    }

    /** Offers what the block says. */
    void offerTo(Given.Builder given) {
        KEYS.forEach((field, keys) -> {
            for (String key : keys) {
                texts(values.get(key))
                        .filter(text -> fits(field, key, text))
                        .ifPresent(text -> given.offer(field, text, "front_matter." + key));
            }
        });
    }

    private static boolean fits(GivenField field, String key, String text) {
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        return switch (field) {
            case URL -> address;
            case SOURCE -> !address && (!key.equals("author") || text.length() >= SHORTEST_PUBLISHER);
            default -> true;
        };
    }

    private static Optional<String> texts(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? Optional.of(text.strip()) : Optional.empty();
    }

    /** Every scalar stays the string that was written: a date is read by the same rules as everywhere. */
    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(10);
        limits.setNestingDepthLimit(10);
        limits.setCodePointLimit(MAX_CHARACTERS);
        DumperOptions unused = new DumperOptions();
        Resolver stringsOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none
            }
        };
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, stringsOnly);
    }

    private static String firstLine(YAMLException e) {
        return Objects.toString(e.getMessage(), "").lines().findFirst().orElse("");
    }
}
