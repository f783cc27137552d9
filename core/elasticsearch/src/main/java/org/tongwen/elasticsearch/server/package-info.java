/** How does the program's own Elasticsearch live? It is started, shared, watched, restarted and stopped here. */
@NullMarked
package org.tongwen.elasticsearch.server;

import org.jspecify.annotations.NullMarked;
