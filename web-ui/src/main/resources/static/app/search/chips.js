import { strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { labelOf } from './labels.js';

/**
 * The chosen filters, each a link to the query without it.
 *
 * @param {import('./query.js').Query} query
 * @param {Record<string, import('../api/types.js').Facet>} facets
 */
export function chips(query, facets) {
  const words = strings().facets;
  if (query.filters.length === 0) {
    return nothing;
  }
  return html`
    <ul class="chips" aria-label=${words.chosen}>
      ${query.filters.map(({ name, value }) => {
        const label = labelOf(name, value, facets);
        return html`
          <li>
            <a class="chip" href=${query.withoutFilter(name, value).address} aria-label=${words.remove(label)}>
              <span class="chip-field">${strings().fields[name]}</span>
              <span lang=${tagOfLabel(label)}>${label}</span>
              <span class="cross" aria-hidden="true">×</span>
            </a>
          </li>
        `;
      })}
      ${query.filters.length > 1
        ? html`<li><a class="clear" href=${query.withoutFilters().address}>${words.clear}</a></li>`
        : nothing}
    </ul>
  `;
}
