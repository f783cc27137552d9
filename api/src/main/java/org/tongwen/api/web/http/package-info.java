/** What do all answers have in common? An id, what browsers may do with them, who may ask from where and how often, and whether anything has changed. */
@NullMarked
package org.tongwen.api.web.http;

import org.jspecify.annotations.NullMarked;
