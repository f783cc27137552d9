/** Which part of a web page is the article, and what does the page say about it? */
@NullMarked
package org.tongwen.indexer.parse.html;

import org.jspecify.annotations.NullMarked;
