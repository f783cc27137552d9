/** Do the files of the page fit together? What they do is tested in a browser, where the whole can be started. */
@NullMarked
package org.tongwen.webui;

import org.jspecify.annotations.NullMarked;
