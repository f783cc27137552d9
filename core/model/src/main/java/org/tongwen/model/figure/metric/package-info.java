/** What do figures measure, and which words show it? */
@NullMarked
package org.tongwen.model.figure.metric;

import org.jspecify.annotations.NullMarked;
