/** Which requests find what may be meant by a text that somebody is typing? */
@NullMarked
package org.tongwen.api.search.elasticsearch.suggest;

import org.jspecify.annotations.NullMarked;
