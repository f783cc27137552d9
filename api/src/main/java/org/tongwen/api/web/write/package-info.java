/** How is the collection changed over HTTP? Uploads, corrections and removals, for those who have the token. */
@NullMarked
package org.tongwen.api.web.write;

import org.jspecify.annotations.NullMarked;
