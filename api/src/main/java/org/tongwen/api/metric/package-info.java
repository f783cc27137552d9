/** What does an operator watch? Measurements of the requests to Elasticsearch and of the index. */
@NullMarked
package org.tongwen.api.metric;

import org.jspecify.annotations.NullMarked;
