/** How is Elasticsearch asked for the figures that documents state? */
@NullMarked
package org.tongwen.api.search.elasticsearch.figure;

import org.jspecify.annotations.NullMarked;
