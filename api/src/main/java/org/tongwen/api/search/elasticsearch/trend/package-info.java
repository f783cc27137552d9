/** How many of the documents, or works, of each value and period match which queries? */
@NullMarked
package org.tongwen.api.search.elasticsearch.trend;

import org.jspecify.annotations.NullMarked;
