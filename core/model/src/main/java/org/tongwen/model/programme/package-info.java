/** Which programmes and plans have a name, and which of them does a text speak of? */
@NullMarked
package org.tongwen.model.programme;

import org.jspecify.annotations.NullMarked;
