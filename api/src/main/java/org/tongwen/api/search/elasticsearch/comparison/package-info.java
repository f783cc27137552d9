/** How is Elasticsearch asked to compare two sets of documents? */
@NullMarked
package org.tongwen.api.search.elasticsearch.comparison;

import org.jspecify.annotations.NullMarked;
