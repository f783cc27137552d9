/** Where is the index? One door that starts or finds Elasticsearch and hands out its clients and the index. */
@NullMarked
package org.tongwen.elasticsearch;

import org.jspecify.annotations.NullMarked;
