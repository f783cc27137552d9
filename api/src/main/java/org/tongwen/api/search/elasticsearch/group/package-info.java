/** How are groups asked of Elasticsearch? */
@NullMarked
package org.tongwen.api.search.elasticsearch.group;

import org.jspecify.annotations.NullMarked;
