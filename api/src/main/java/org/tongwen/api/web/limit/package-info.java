/** How much may be asked at once? Questions that go through all documents, and the time that one answer may take. */
@NullMarked
package org.tongwen.api.web.limit;

import org.jspecify.annotations.NullMarked;
