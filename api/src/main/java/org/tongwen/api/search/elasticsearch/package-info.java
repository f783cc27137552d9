/** How does a question become a request to Elasticsearch, and its response an answer? */
@NullMarked
package org.tongwen.api.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
