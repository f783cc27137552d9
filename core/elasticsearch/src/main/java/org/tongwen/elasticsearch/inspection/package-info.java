/** What state is the index in? Its parts, how large they are, and how well, as an operator wants to know. */
@NullMarked
package org.tongwen.elasticsearch.inspection;

import org.jspecify.annotations.NullMarked;
