import { strings } from '../language/language.js';
import { formatNumber } from '../language/format.js';
import { html, nothing } from '../lit.js';
import { expansions } from './expansions.js';
import { SORTS } from './query.js';
import { understood } from './understood.js';

/**
 * How many documents there are, said aloud when it changes, and in which order they stand.
 *
 * @param {import('./query.js').Query} query
 * @param {{answer?: import('../api/types.js').Answer, answered?: import('./query.js').Query}} found the answer that is
 *   shown, and what it answers: both stay until the next answer is there
 * @param {boolean} slow whether that has been awaited for so long that it is worth saying
 */
export function summary(query, { answer, answered }, slow) {
  const words = strings().results;
  const relaxed = answer?.meta.match?.used === 'any' && !query.has('match', 'any') && answer.items.length > 0;
  return html`
    <div class="summary">
      <p class="total" role="status" tabindex="-1">${slow ? words.loading : answer && answered ? total(answered, answer) : nothing}</p>
      ${sortLinks(query)}
      ${relaxed ? html`<p class="relaxed">${words.relaxed}</p>` : nothing}
      ${answer ? understood(query, answer.meta) : nothing} ${expansions(query, answer?.meta.expansions ?? [])}
    </div>
  `;
}

/**
 * @param {import('./query.js').Query} query
 * @param {import('../api/types.js').Answer} answer
 */
function total(query, answer) {
  const { value, relation } = answer.meta.total;
  return html`
    ${query.text ? html`<q lang="zh">${query.text}</q>` : nothing}
    <strong>${strings().results[query.folded ? 'works' : 'total'](formatNumber(value), relation === 'eq')}</strong>
  `;
}

function sortLinks(/** @type {import('./query.js').Query} */ query) {
  const words = strings().results;
  return html`
    <nav class="sorts" aria-label=${words.sort}>
      ${SORTS.map(
        (sort) => html`
          <a href=${query.withSort(sort).address} aria-current=${sort === query.sort ? 'true' : nothing}>
            ${words.sorts[sort]}
          </a>
        `,
      )}
    </nav>
  `;
}
