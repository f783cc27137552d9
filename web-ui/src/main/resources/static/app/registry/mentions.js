import { documentList } from '../document/related/document-list.js';
import { formatNumber } from '../language/format.js';
import { html } from '../lit.js';
import { countBars } from './counts.js';
import { words } from './language/strings.js';

/** As many years and regions as are shown. */
const SHOWN = 12;

/**
 * Where and when an entry is named, and the newest documents that name it.
 *
 * @param {import('../api/types.js').Answer} answer
 * @param {import('../search/query.js').Query} query that finds them
 */
export function mentions(answer, query) {
  const own = words();
  const total = answer.meta.total.value;
  if (total === 0) {
    return html`<p class="nothing">${own.noDocuments}</p>`;
  }
  const counts = (/** @type {string} */ name) =>
    answer.facets[name].values
      .filter(({ value, parent }) => value !== 'unknown' && !parent)
      .map(({ value, label, count }) => ({ label, count, address: query.withFilter(name, value).address }));
  return html`
    <section aria-labelledby="entry-documents">
      <h2 id="entry-documents">${own.documents(formatNumber(total))}</h2>
      <div class="entry-columns">
        ${countBars(own.years, counts('year').sort((one, other) => Number(other.label) - Number(one.label)).slice(0, SHOWN))}
        ${countBars(own.regionsOf, counts('region').slice(0, SHOWN))}
      </div>
      ${documentList(answer.items)}
      <p class="actions"><a class="button" href=${query.address}>${own.allDocuments}</a></p>
    </section>
  `;
}
