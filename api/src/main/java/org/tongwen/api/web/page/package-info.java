/** How does the page reach a browser? Its addresses, and the headers that keep it safe. */
@NullMarked
package org.tongwen.api.web.page;

import org.jspecify.annotations.NullMarked;
