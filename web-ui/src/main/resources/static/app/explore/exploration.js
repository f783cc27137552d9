/*
 * What does the reader explore? An exploration is what stands in the address; it never changes, and is copied with
 * changes.
 */
import { FILTERS } from '../search/query.js';

/** The ways to look at the same documents, in their order. */
export const VIEWS = ['trend', 'heat', 'diffusion', 'concordance', 'words'];

/** As many queries as the API lays over time at once. */
export const MAX_QUERIES = 6;

/** What may be counted of texts: each, or copies once. */
export const TEXTS = ['document', 'work'];

/** What a trend may count. */
export const COUNTED = [...TEXTS, 'occurrence'];

/** The orders of a concordance. */
export const ORDERS = ['document', 'left', 'right', 'year', 'region'];

/** Settings of the search, passed on as they are. */
const SETTINGS = ['match', 'in', 'expand', 'without_expansion'];

/** What else an address may hold, with the values that it may have; the first need not be said. */
const CHOICES = { view: VIEWS, share: ['false', 'true'], count_by: COUNTED, sort: ORDERS };

export class Exploration {
  #parameters = new URLSearchParams();

  constructor(/** @type {URLSearchParams} */ parameters) {
    for (const name of ['q', ...FILTERS, ...SETTINGS]) {
      const values = [...new Set(parameters.getAll(name).map((value) => value.trim()))].filter(Boolean);
      values.slice(0, name === 'q' ? MAX_QUERIES : undefined).forEach((value) => this.#parameters.append(name, value));
    }
    for (const [name, values] of Object.entries(CHOICES)) {
      const value = parameters.get(name);
      if (value && values.indexOf(value) > 0) {
        this.#parameters.set(name, value);
      }
    }
  }

  /** The queries; none stands for all documents. */
  get queries() {
    return this.#parameters.getAll('q');
  }

  /** The query that views of a single one are about; empty for all documents. */
  get first() {
    return this.queries[0] ?? '';
  }

  get view() {
    return this.chosen('view');
  }

  /** Whether counts are shown in proportion to what there is. */
  get relative() {
    return this.chosen('share') === 'true';
  }

  /** The value of a choice, such as `view` or `sort`. */
  chosen(/** @type {keyof typeof CHOICES} */ name) {
    return this.#parameters.get(name) ?? CHOICES[name][0];
  }

  /** What a trend counts; without a query there are no words that could occur. */
  get counted() {
    return this.queries.length > 0 ? this.chosen('count_by') : this.countedTexts;
  }

  /** What is counted where occurrences are not: `document` or `work`. */
  get countedTexts() {
    return this.chosen('count_by') === 'work' ? 'work' : 'document';
  }

  /** Names and values of all filters. */
  get filters() {
    return FILTERS.flatMap((name) => this.#parameters.getAll(name).map((value) => ({ name, value })));
  }

  withQuery(/** @type {string} */ text) {
    return this.#copy((parameters) => parameters.append('q', text));
  }

  withoutQuery(/** @type {string} */ text) {
    return this.#copy((parameters) => parameters.delete('q', text));
  }

  /** With another value of a choice. */
  withChoice(/** @type {keyof typeof CHOICES} */ name, /** @type {string} */ value) {
    return this.#copy((parameters) => parameters.set(name, value));
  }

  /** From one year to another, either of which may be empty. */
  withYears(/** @type {string} */ from, /** @type {string} */ to) {
    return this.#copy((parameters) => {
      Object.entries({ year_from: from, year_to: to }).forEach(([name, year]) =>
        year ? parameters.set(name, year) : parameters.delete(name),
      );
    });
  }

  /** The year of a bound, `year_from` or `year_to`; empty if there is none. */
  bound(/** @type {'year_from' | 'year_to'} */ name) {
    return this.#parameters.get(name) ?? '';
  }

  /** The first year, or null where none is set. */
  get yearFrom() {
    return this.#year('year_from');
  }

  /** The last year, or null where none is set. */
  get yearTo() {
    return this.#year('year_to');
  }

  withoutYears() {
    return this.withYears('', '');
  }

  withoutFilter(/** @type {string} */ name, /** @type {string} */ value) {
    return this.#copy((parameters) => parameters.delete(name, value));
  }

  /** Without the chosen, or without the excluded values of a field. */
  withoutChosen(/** @type {string} */ name, /** @type {boolean} */ excluded) {
    return this.#copy((parameters) => {
      const others = parameters.getAll(name).filter((value) => value.startsWith('!') !== excluded);
      parameters.delete(name);
      others.forEach((value) => parameters.append(name, value));
    });
  }

  withoutFilters() {
    return this.#copy((parameters) => FILTERS.forEach((name) => parameters.delete(name)));
  }

  /** Where the page shows it. */
  get address() {
    return this.#parameters.size > 0 ? `/explore?${this.#parameters}` : '/explore';
  }

  /** Where the documents of a query are listed, under the same filters. */
  searchAddress(/** @type {string} */ text) {
    return `/?${this.request([text])}`;
  }

  /**
   * What the API is asked about some queries, under the filters.
   *
   * @param {string[]} queries
   * @param {Record<string, string | number>} more further parameters
   */
  request(queries, more = {}) {
    const parameters = new URLSearchParams(queries.map((text) => ['q', text]));
    for (const name of [...FILTERS, ...SETTINGS]) {
      this.#parameters.getAll(name).forEach((value) => parameters.append(name, value));
    }
    Object.entries(more).forEach(([name, value]) => parameters.set(name, String(value)));
    return parameters;
  }

  #year(/** @type {'year_from' | 'year_to'} */ name) {
    const year = this.bound(name);
    return year === '' ? null : Number(year);
  }

  #copy(/** @type {(parameters: URLSearchParams) => void} */ change) {
    const parameters = new URLSearchParams(this.#parameters);
    change(parameters);
    return new Exploration(parameters);
  }
}
