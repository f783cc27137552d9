import { getStats } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { Query } from '../search/query.js';

/** @import { Property } from '../element.js' */

const ALL = new Query(new URLSearchParams());
const UNKNOWN = 'unknown';

/** What is told of the collection, and how many values of each. */
const FIELDS = { region: 8, industry: 8, document_type: 6, script: 3 };

/** What the collection holds: how much, of which years, and the commonest values, each a link to its documents. */
class Collection extends withProperties(PageElement, {
  /** @type {Property<import('../api/types.js').Stats | undefined>} */
  stats: { state: true },
}) {
  #request = new LatestRequest();

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  /** The page works without, so nothing is said where it fails. */
  load() {
    this.#request.start((signal) => getStats(language(), signal), {
      answered: (stats) => (this.stats = stats),
      failed: () => (this.stats = undefined),
    });
  }

  template() {
    return this.stats ? this.told(this.stats) : nothing;
  }

  told(/** @type {import('../api/types.js').Stats} */ { documents, works, facets }) {
    const words = strings().start;
    const years = facets.year.values.map(({ value }) => value).filter((year) => year !== UNKNOWN).sort();
    return html`
      <section class="collection" aria-labelledby="collection-heading">
        <h2 id="collection-heading">${words.collection}</h2>
        <p>${words.holds(formatNumber(documents), formatNumber(works), years.at(0), years.at(-1))}</p>
        <dl>
          ${Object.entries(FIELDS).map(([name, most]) => html`<dt>${strings().fields[name]}</dt><dd>${values(name, facets[name], most)}</dd>`)}
          <dt>${words.unknown}</dt>
          <dd>${unknown(facets)}</dd>
        </dl>
      </section>
    `;
  }
}

/**
 * @param {string} name
 * @param {import('../api/types.js').Facet} facet
 * @param {number} most
 */
function values(name, facet, most) {
  return facet.values
    .filter(({ value, parent }) => value !== UNKNOWN && !parent)
    .slice(0, most)
    .map(({ value, label, count }) => link(name, value, label, count));
}

/** Of how many documents a value is not known, field by field. */
function unknown(/** @type {Record<string, import('../api/types.js').Facet>} */ facets) {
  return ['year', ...Object.keys(FIELDS)].map((name) => {
    const count = facets[name].values.find(({ value }) => value === UNKNOWN)?.count ?? 0;
    return link(name, UNKNOWN, strings().fields[name], count);
  });
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} label
 * @param {number} count
 */
function link(name, value, label, count) {
  const words = html`<span lang=${tagOfLabel(label)}>${label}</span> <span class="count">${formatNumber(count)}</span>`;
  return count > 0 ? html`<a href=${ALL.withFilter(name, value).address}>${words}</a> ` : html`<span>${words}</span> `;
}

customElements.define('tongwen-collection', Collection);
