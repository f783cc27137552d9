/** Does the whole work, over HTTP, with a real Elasticsearch and the sample corpus? */
@NullMarked
package org.tongwen.api.it;

import org.jspecify.annotations.NullMarked;
