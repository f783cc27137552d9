/** What does a person see? The page in a real browser, above the sample corpus. */
@NullMarked
package org.tongwen.api.browser;

import org.jspecify.annotations.NullMarked;
