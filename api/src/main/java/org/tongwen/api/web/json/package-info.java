/** How does an answer look in JSON? The types of the wire, kept apart from the domain. */
@NullMarked
package org.tongwen.api.web.json;

import org.jspecify.annotations.NullMarked;
