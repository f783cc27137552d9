/** How is a query written? As words, phrases and operators, read as well as possible whatever was typed. */
@NullMarked
package org.tongwen.api.search.query.syntax;

import org.jspecify.annotations.NullMarked;
