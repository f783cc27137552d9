/** What do the registries of clusters and programmes say of one entry? */
@NullMarked
package org.tongwen.api.web.registry;

import org.jspecify.annotations.NullMarked;
