package org.tongwen.indexer.charset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Texts to encode, in both scripts. */
final class Texts {

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("x-windows-950");
    static final Charset BIG5_HKSCS = Charset.forName("Big5-HKSCS");
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static final List<String> SIMPLIFIED = List.of(
            "关于印发先进制造业集群培育方案的通知",
            "市政府办公室关于加快新材料产业发展的若干意见",
            "节约用水管理办法",
            "一、支持企业开展技术改造，对符合条件的项目给予补助。\n二、本办法自2021年3月1日起施行。");

    static final List<String> TRADITIONAL = List.of(
            "經濟部公告：修正「產業園區輔導要點」部分規定",
            "行政長官施政報告：發展先進製造業",
            "廢止集會場所補助辦法",
            "一、申請人應於期限內檢具計畫書及相關證明文件。\n二、本要點自中華民國一百年三月一日起實施。");

    private Texts() {}

    /** Returns every file of the sample corpus. */
    static List<String> sample() {
        try (Stream<Path> paths = Files.walk(Path.of("src/sample"))) {
            return paths.filter(path -> path.toString().matches(".*\\.(txt|html|md|jsonl)"))
                    .map(Texts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
