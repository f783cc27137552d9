/** How is a document cited? References in the forms of reference managers and of the Chinese standard. */
@NullMarked
package org.tongwen.api.citation;

import org.jspecify.annotations.NullMarked;
