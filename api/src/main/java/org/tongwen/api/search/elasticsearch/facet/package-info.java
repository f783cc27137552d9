/** How often does each value of a field occur among the documents, or works, that match? */
@NullMarked
package org.tongwen.api.search.elasticsearch.facet;

import org.jspecify.annotations.NullMarked;
