package org.tongwen.api.browser;

import java.util.stream.Stream;

/** Someone who reads the page in one of its languages, and the words that they look for on it. */
record Reader(
        String locale,
        String documents,
        String takeAlong,
        String download,
        String foldCopies,
        String copyReferences,
        String export,
        String copy,
        String again,
        String unreachable,
        String jiangsu) {

    /** The readers of all languages of the page. */
    static Stream<Reader> all() {
        return Stream.of(
                new Reader("zh-CN", "篇文件", "导出与复现", "下载", "合并副本", "复制引文", "导出", "复制", "重试", "连不上服务器", "江苏"),
                new Reader("zh-TW", "筆文件", "匯出與重現", "下載", "合併複本", "複製參考文獻", "匯出", "複製", "重試", "無法連上伺服器", "江蘇"),
                new Reader(
                        "en-US",
                        "document",
                        "Export and reproduce",
                        "Download",
                        "Fold copies",
                        "Copy references",
                        "Export",
                        "Copy",
                        "Try again",
                        "The server cannot be reached",
                        "Jiangsu"));
    }

    @Override
    public String toString() {
        return locale;
    }
}
