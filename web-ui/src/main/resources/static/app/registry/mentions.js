import { documentList } from '../document/related/document-list.js';
import { formatNumber } from '../language/format.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { entryAddress } from '../router.js';
import { countBars } from './counts.js';
import { words } from './language/strings.js';

/** As many years and regions as are shown. */
const SHOWN = 12;

/**
 * Where and when an entry is named, the newest documents, and what is named with it.
 *
 * @param {import('../api/types.js').Answer} answer
 * @param {import('../search/query.js').Query} query that finds them
 * @param {string} id of the entry
 */
export function mentions(answer, query, id) {
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
    ${neighbours(answer, id)}
  `;
}

/**
 * @param {import('../api/types.js').Answer} answer
 * @param {string} id
 */
function neighbours({ facets }, id) {
  const own = words();
  const list = (/** @type {string} */ heading, /** @type {'cluster' | 'programme'} */ registry, /** @type {import('../api/types.js').Facet} */ { values }) => {
    const others = values.filter(({ value }) => value !== 'unknown' && value !== id).slice(0, SHOWN);
    return others.length === 0
      ? nothing
      : html`
          <h3>${heading}</h3>
          <ul class="entry-neighbours">
            ${others.map(
              ({ value, label, count }) => html`
                <li><a lang=${tagOfLabel(label)} href=${entryAddress(registry, value)}>${label}</a> <span class="count">${formatNumber(count)}</span></li>
              `,
            )}
          </ul>
        `;
  };
  const clusters = list(own.clusters, 'cluster', facets.named_cluster);
  const programmes = list(own.programmes, 'programme', facets.programme);
  return clusters === nothing && programmes === nothing
    ? nothing
    : html`<section aria-labelledby="entry-neighbours"><h2 id="entry-neighbours">${own.neighbours}</h2>${clusters} ${programmes}</section>`;
}
