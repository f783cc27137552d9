/** How is Elasticsearch asked for the words of a set of documents? */
@NullMarked
package org.tongwen.api.search.elasticsearch.term;

import org.jspecify.annotations.NullMarked;
