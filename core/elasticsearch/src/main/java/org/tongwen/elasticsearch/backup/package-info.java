/** How is the index kept apart from Elasticsearch, and brought back? One class a request. */
@NullMarked
package org.tongwen.elasticsearch.backup;

import org.jspecify.annotations.NullMarked;
