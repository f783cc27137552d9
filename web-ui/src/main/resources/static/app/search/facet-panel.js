import { fold } from '../fold.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { choicesOf } from './choices.js';
import { FACETS } from './query.js';

/** As many facets as are open at first. */
const OPEN_FIRST = 3;

/**
 * The filters to choose from. Where they stand above the results, a button below them leads there.
 *
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Answer | undefined} answer
 */
export function facetPanel(query, answer) {
  const words = strings().facets;
  const chosen = choicesOf(query).length;
  const heading = html`
    <h2 id="facets-heading">${words.heading}</h2>
    ${chosen > 0 ? html`<span class="count">${words.active(formatNumber(chosen))}</span>` : nothing}
  `;
  const content = html`
    ${FACETS.map(
      (name, i) => html`
        <tongwen-facet .name=${name} .query=${query} .facet=${answer?.facets[name]} .open=${i < OPEN_FIRST}></tongwen-facet>
      `,
    )}
    ${answer ? toResults(answer.meta.total) : nothing}
  `;
  return html`<aside class="facets" aria-labelledby="facets-heading">${fold(heading, content)}</aside>`;
}

function toResults(/** @type {import('../api/types.js').Meta['total']} */ { value, relation }) {
  const close = (/** @type {Event & {currentTarget: HTMLElement}} */ event) => {
    const details = /** @type {HTMLDetailsElement} */ (event.currentTarget.closest('details'));
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  const total = strings().results.total(formatNumber(value), relation === 'eq');
  return html`<button type="button" class="button to-results" @click=${close}>${strings().facets.see(total)}</button>`;
}
