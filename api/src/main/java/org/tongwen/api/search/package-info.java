/** What can be asked, and what is answered? Questions and answers in the words of policy research. */
@NullMarked
package org.tongwen.api.search;

import org.jspecify.annotations.NullMarked;
