/** How is Elasticsearch reached? Its settings, its address and credentials, and the clients made of them. */
@NullMarked
package org.tongwen.elasticsearch.connection;

import org.jspecify.annotations.NullMarked;
