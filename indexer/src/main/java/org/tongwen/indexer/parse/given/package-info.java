/** What came with a document? Values of a record's keys, a page's metadata or a front matter, each with where it stood. */
@NullMarked
package org.tongwen.indexer.parse.given;

import org.jspecify.annotations.NullMarked;
