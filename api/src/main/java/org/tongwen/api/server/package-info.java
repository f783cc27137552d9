/** What runs while Tongwen serves? The Spring application and its link to Elasticsearch. */
@NullMarked
package org.tongwen.api.server;

import org.jspecify.annotations.NullMarked;
