import { fold } from '../fold.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { FACETS } from './query.js';

/** As many facets as are open at first. */
const OPEN_FIRST = 3;

/**
 * The filters to choose from.
 *
 * @param {import('./query.js').Query} query
 * @param {Record<string, import('../api/types.js').Facet>} facets
 */
export function facetPanel(query, facets) {
  const words = strings().facets;
  const chosen = query.filters.length;
  const heading = html`
    <h2 id="facets-heading">${words.heading}</h2>
    ${chosen > 0 ? html`<span class="count">${words.active(formatNumber(chosen))}</span>` : nothing}
  `;
  const content = FACETS.map(
    (name, i) => html`
      <tongwen-facet .name=${name} .query=${query} .facet=${facets[name]} .open=${i < OPEN_FIRST}></tongwen-facet>
    `,
  );
  return html`<aside class="facets" aria-labelledby="facets-heading">${fold(heading, content)}</aside>`;
}
