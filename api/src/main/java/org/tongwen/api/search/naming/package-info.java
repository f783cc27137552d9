/** What are the values of a field called? Labels, aliases, and what somebody may have meant by another name. */
@NullMarked
package org.tongwen.api.search.naming;

import org.jspecify.annotations.NullMarked;
