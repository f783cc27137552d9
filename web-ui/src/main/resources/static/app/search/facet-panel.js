import { strings } from '../language/language.js';
import { formatNumber } from '../language/format.js';
import { html, nothing } from '../lit.js';
import { FACETS } from './query.js';

/** Where the facets stand beside the results, they are always open. */
const BESIDE = matchMedia('(min-width: 56rem)');

/**
 * The filters: a column beside the results, or folded above them where the screen is narrow.
 *
 * @param {import('./query.js').Query} query
 * @param {Record<string, import('../api/types.js').Facet>} facets
 */
export function facetPanel(query, facets) {
  const chosen = query.filters.length;
  return html`
    <aside class="facets" aria-labelledby="facets-heading">
      <details ?open=${BESIDE.matches}>
        <summary>
          <h2 id="facets-heading">${strings().facets.heading}</h2>
          ${chosen > 0 ? html`<span class="count">${formatNumber(chosen)}</span>` : nothing}
        </summary>
        ${FACETS.map(
          (name) => html`
            <tongwen-facet .name=${name} .query=${query} .facet=${facets[name]} .facets=${facets}></tongwen-facet>
          `,
        )}
      </details>
    </aside>
  `;
}

BESIDE.addEventListener('change', () => {
  for (const details of document.querySelectorAll('.facets > details')) {
    details.toggleAttribute('open', BESIDE.matches);
  }
});
