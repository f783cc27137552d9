import { searchDocuments } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';

/** Facets that can have more values than anybody reads through. */
export const SEARCHABLE = ['region', 'industry', 'agency', 'source', 'named_cluster', 'programme'];

/** How long a typing hand rests, in milliseconds, before it is taken to have finished. */
const REST = 250;

/** Looks for values of a facet by what they are called, in either script; the results stay as they are. */
export class FacetSearch {
  #request = new LatestRequest();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /**
   * @param {string} name of the facet
   * @param {(facet: import('../api/types.js').Facet | undefined) => void} found called with what was found; with
   *   nothing if the API did not answer
   */
  constructor(name, found) {
    this.name = name;
    this.found = found;
  }

  /**
   * @param {import('./query.js').Query} query
   * @param {string} text
   * @param {boolean} typing whether more may follow
   */
  start(query, text, typing) {
    this.stop();
    const ask = (/** @type {AbortSignal} */ signal) =>
      searchDocuments(query.facetRequest(language(), this.name, text), signal);
    this.#timer = setTimeout(
      () =>
        this.#request.start(ask, {
          answered: (answer) => this.found(answer.facets[this.name]),
          failed: () => this.found(undefined),
        }),
      typing ? REST : 0,
    );
  }

  stop() {
    clearTimeout(this.#timer);
    this.#request.abort();
  }
}

/**
 * @typedef {object} Box
 * @property {string} name of the facet
 * @property {string} text
 * @property {import('../api/types.js').Facet | undefined} found
 * @property {boolean} failed
 * @property {(text: string) => void} typed
 */

/** The box to type in. What was found is its description: announced, it would speak over the count of results. */
export function facetSearchBox(/** @type {Box} */ { name, text, found, failed, typed }) {
  const id = `facet-${name}-found`;
  const label = strings().facets.search(strings().fields[name]);
  return html`
    <input
      class="facet-search"
      type="search"
      autocomplete="off"
      aria-label=${label}
      placeholder=${label}
      aria-describedby=${id}
      .value=${text}
      @input=${(/** @type {Event & {target: HTMLInputElement}} */ event) => typed(event.target.value)}
    />
    <p class="empty" id=${id}>${failed ? strings().notices.failed : counts(found)}</p>
  `;
}

function counts(/** @type {import('../api/types.js').Facet | undefined} */ found) {
  if (!found) {
    return nothing;
  }
  const words = strings().facets;
  const all = words.found(formatNumber(found.values.length + found.other));
  return found.other > 0 ? html`${all} · ${words.others(formatNumber(found.other))}` : all;
}
