/** Which industrial clusters have a name, and which of them does a text speak of? */
@NullMarked
package org.tongwen.model.cluster;

import org.jspecify.annotations.NullMarked;
