/** What shape has the index? Its names, its fields, its settings and mapping, and the document as it is stored. */
@NullMarked
package org.tongwen.elasticsearch.contract;

import org.jspecify.annotations.NullMarked;
