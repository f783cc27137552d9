package org.tongwen.indexer.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Edits that change characters and words. */
public final class Wording {

    private static final String DICTIONARIES = "/org/tongwen/model/script/opencc/data/dictionary/";
    private static final Map<String, String> TRADITIONAL = pairs(DICTIONARIES + "STCharacters.txt");
    private static final Map<String, String> SIMPLIFIED = pairs(DICTIONARIES + "TSCharacters.txt");
    private static final Map<String, List<String>> SYNONYMS = synonyms();
    private static final String MISREAD = "己已巳末未日曰土士人入八千干于天夫大太";
    private static final List<String> LOCAL_WORDS =
            List.of("計劃:計畫", "信息:資訊", "軟件:軟體", "數字化:數位化", "網絡:網路", "質量:品質", "項目:專案", "集群:聚落", "高端:高階", "智能:智慧");

    private Wording() {}

    public static String traditional(String text) {
        return convert(text, TRADITIONAL);
    }

    static String simplified(String text) {
        return convert(text, SIMPLIFIED);
    }

    /** Traditional characters and the words of Taiwan. */
    static String taiwanese(String text) {
        String converted = traditional(text);
        for (String pair : LOCAL_WORDS) {
            String[] words = pair.split(":", -1);
            converted = converted.replace(words[0], words[1]);
        }
        return converted;
    }

    /** Exchanges words of the table until so many of all words are others (a word has about two characters). */
    static String spin(String text, double share, Random random) {
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int length = synonymAt(text, i);
            if (length > 0) {
                places.add(new int[] {i, length});
                i += length - 1;
            }
        }
        long wanted = Math.round(share * text.length() / 2);
        double chance = places.isEmpty() ? 0 : (double) wanted / places.size();
        StringBuilder spun = new StringBuilder();
        int at = 0;
        for (int[] place : places) {
            if (random.nextDouble() < chance) {
                List<String> others = SYNONYMS.getOrDefault(text.substring(place[0], place[0] + place[1]), List.of());
                spun.append(text, at, place[0]).append(others.get(random.nextInt(others.size())));
                at = place[0] + place[1];
            }
        }
        return spun.append(text.substring(at)).toString();
    }

    /** Misreads, loses or doubles so many of the characters. */
    static String noise(String text, double share, Random random) {
        StringBuilder noisy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || random.nextDouble() >= share) {
                noisy.append(c);
            } else {
                switch (random.nextInt(4)) {
                    case 0 -> noisy.append(c).append(c);
                    case 1 -> noisy.append(MISREAD.charAt(random.nextInt(MISREAD.length())));
                    case 2 -> noisy.append((char) ('\u4e00' + random.nextInt(5000)));
                    default -> noisy.append("");
                }
            }
        }
        return noisy.toString();
    }

    /** Rewords so many of the sentences lightly: a phrase before it, or its last characters gone. */
    static String reword(String text, double share, Random random) {
        StringBuilder reworded = new StringBuilder();
        for (String sentence : text.split("(?<=[。；])", -1)) {
            if (random.nextDouble() >= share || sentence.length() < 12) {
                reworded.append(sentence);
            } else if (random.nextBoolean()) {
                reworded.append("据了解，").append(sentence);
            } else {
                reworded.append(sentence, 0, sentence.length() - 6).append("等。");
            }
        }
        return reworded.toString();
    }

    private static int synonymAt(String text, int start) {
        for (int length = 3; length >= 2; length--) {
            int end = start + length;
            if (end <= text.length() && SYNONYMS.containsKey(text.substring(start, end))) {
                return length;
            }
        }
        return 0;
    }

    private static String convert(String text, Map<String, String> characters) {
        StringBuilder converted = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(c -> converted.append(characters.getOrDefault(c, c)));
        return converted.toString();
    }

    private static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new HashMap<>();
        lines(resource).map(line -> line.split("\\s+")).forEach(fields -> pairs.put(fields[0], fields[1]));
        return pairs;
    }

    private static Map<String, List<String>> synonyms() {
        Map<String, List<String>> synonyms = new HashMap<>();
        lines("synonyms.txt")
                .map(line -> List.of(line.split(" ")))
                .forEach(words -> words.forEach(word -> {
                    List<String> others =
                            words.stream().filter(other -> !other.equals(word)).toList();
                    synonyms.put(word, others);
                    synonyms.put(
                            traditional(word),
                            others.stream().map(Wording::traditional).toList());
                }));
        return synonyms;
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = Wording.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
