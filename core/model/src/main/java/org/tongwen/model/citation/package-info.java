/** Which other documents does a text name, by number or by title? */
@NullMarked
package org.tongwen.model.citation;

import org.jspecify.annotations.NullMarked;
