/** How is Elasticsearch asked for the first documents of all places? */
@NullMarked
package org.tongwen.api.search.elasticsearch.diffusion;

import org.jspecify.annotations.NullMarked;
