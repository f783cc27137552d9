/* What does the reader ask for? A query is what stands in the address; it never changes, and is copied with changes. */
import { askedBy } from '../document/marks/asked.js';
import { documentAddress } from '../router.js';

/** Facets that the page offers, in their order. */
export const FACETS = ['year', 'region', 'industry', 'level', 'agency', 'document_type', 'script', 'source', 'named_cluster', 'programme'];

/** Filters that an address may hold; each takes several values, and `!value` excludes. */
export const FILTERS = [...FACETS, 'about_region', 'document_number', 'year_from', 'year_to', 'id', 'work'];

/** Filters of single documents, which have no names to show. */
export const SINGLE = ['id', 'work'];

/** Filters that are the ends of one range. */
export const YEAR_BOUNDS = ['year_from', 'year_to'];

/** Settings that an address may hold, passed on as they are. */
const SETTINGS = ['match', 'in', 'expand', 'without_expansion', 'count_by'];

export const SORTS = ['relevance', 'newest', 'oldest'];

/** As many values as a facet of the page can have: all provinces and cities are fewer. */
const FACET_SIZE = 400;

/** As many values as are shown of those that are called as the reader typed. */
const FOUND_SIZE = 20;

export class Query {
  #parameters;

  constructor(/** @type {URLSearchParams} */ parameters) {
    this.#parameters = new URLSearchParams();
    for (const name of ['q', ...FILTERS, ...SETTINGS, 'sort']) {
      const values = new Set(parameters.getAll(name).map((value) => value.trim()));
      values.delete('');
      values.forEach((value) => this.#parameters.append(name, value));
    }
  }

  get text() {
    return this.#parameters.get('q') ?? '';
  }

  get sort() {
    return this.#parameters.get('sort') ?? 'relevance';
  }

  /** Names and values of all filters. */
  get filters() {
    return FILTERS.flatMap((name) => this.valuesOf(name).map((value) => ({ name, value })));
  }

  valuesOf(/** @type {string} */ name) {
    return this.#parameters.getAll(name);
  }

  has(/** @type {string} */ name, /** @type {string} */ value) {
    return this.#parameters.has(name, value);
  }

  /** The first year, or null where none is set. */
  get yearFrom() {
    return this.#year('year_from');
  }

  /** The last year, or null where none is set. */
  get yearTo() {
    return this.#year('year_to');
  }

  /** All that stands in the address, to be changed at will. */
  get parameters() {
    return new URLSearchParams(this.#parameters);
  }

  withText(/** @type {string} */ text) {
    return this.#copy((parameters) => parameters.set('q', text));
  }

  withSort(/** @type {string} */ sort) {
    return this.#copy((parameters) => {
      parameters.delete('sort');
      if (sort !== 'relevance') {
        parameters.set('sort', sort);
      }
    });
  }

  /** Whether copies of one text are folded into one. */
  get folded() {
    return this.has('count_by', 'work');
  }

  /** With copies folded, or each document for itself. */
  withFolding(/** @type {boolean} */ folded) {
    return this.#copy((parameters) => (folded ? parameters.set('count_by', 'work') : parameters.delete('count_by')));
  }

  /** With one more value of a setting, such as something that is not to be looked for. */
  withSetting(/** @type {string} */ name, /** @type {string} */ value) {
    return this.#copy((parameters) => parameters.append(name, value));
  }

  withoutSetting(/** @type {string} */ name, /** @type {string} */ value) {
    return this.#copy((parameters) => parameters.delete(name, value));
  }

  /**
   * With one more filter, which takes the place of those that are named: a city that of its province. A year takes the
   * place of the range, too.
   */
  withFilter(/** @type {string} */ name, /** @type {string} */ value, /** @type {string[]} */ instead = []) {
    return this.#copy((parameters) => {
      instead.forEach((other) => parameters.delete(name, other));
      if (name === 'year' && !value.startsWith('!')) {
        YEAR_BOUNDS.forEach((bound) => parameters.delete(bound));
      }
      parameters.append(name, value);
    });
  }

  withoutFilter(/** @type {string} */ name, /** @type {string} */ value) {
    return this.#copy((parameters) => parameters.delete(name, value));
  }

  /** With a range in place of the years that were chosen; null leaves an end open. Excluded years stay so. */
  withYears(/** @type {number | null} */ from, /** @type {number | null} */ to) {
    return this.#copy((parameters) => {
      const excluded = parameters.getAll('year').filter((year) => year.startsWith('!'));
      ['year', ...YEAR_BOUNDS].forEach((name) => parameters.delete(name));
      excluded.forEach((year) => parameters.append('year', year));
      [from, to].forEach((year, i) => year !== null && parameters.append(YEAR_BOUNDS[i], String(year)));
    });
  }

  /** Without the range of years. */
  withoutYears() {
    return this.#copy((parameters) => YEAR_BOUNDS.forEach((bound) => parameters.delete(bound)));
  }

  /**
   * With the filters as the API read them: an address may name a region, and the facet knows its code. Values that the
   * API has as they are stay in their order.
   */
  withFiltersRead(/** @type {Record<string, string[]>} */ read) {
    return this.#copy((parameters) => {
      FACETS.filter((name) => read[name] && !parameters.getAll(name).every((value) => read[name].includes(value)))
        .forEach((name) => {
          parameters.delete(name);
          read[name].forEach((value) => parameters.append(name, value));
        });
    });
  }

  /** Without any filter of a field; of the year, the bounds go, too. */
  withoutField(/** @type {string} */ name) {
    const names = name === 'year' ? ['year', ...YEAR_BOUNDS] : [name];
    return this.#copy((parameters) => names.forEach((one) => parameters.delete(one)));
  }

  /** With these documents left out. */
  withoutDocuments(/** @type {string[]} */ ids) {
    return this.#copy((parameters) =>
      ids.forEach((id) => {
        parameters.delete('id', id);
        parameters.append('id', `!${id}`);
      }),
    );
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

  /** Where the page shows the answer; `q` always stands there, which tells results from the start page. */
  get address() {
    const parameters = new URLSearchParams({ q: this.text });
    this.#parameters.forEach((value, name) => name !== 'q' && parameters.append(name, value));
    return `/?${parameters}`;
  }

  /** Where the page shows one of the documents, with the words of the query marked. */
  addressOf(/** @type {string} */ id) {
    const asked = askedBy(this.#parameters);
    return `${documentAddress(id)}${asked ? `?${asked}` : ''}`;
  }

  /** Where the page shows what all these documents are like together; an order has no meaning there. */
  get exploreAddress() {
    const parameters = new URLSearchParams(this.#parameters);
    parameters.delete('sort');
    return `/explore?${parameters}`;
  }

  /** Where the page lists the figures that these documents state; figures have orders of their own. */
  get targetsAddress() {
    const { parameters } = this;
    ['sort', 'count_by'].forEach((name) => parameters.delete(name));
    return parameters.size > 0 ? `/targets?${parameters}` : '/targets';
  }

  /** What the API is asked, for the first results or for those from a cursor on. */
  request(/** @type {string} */ lang, /** @type {string | null} */ cursor = null) {
    const parameters = new URLSearchParams(this.#parameters);
    parameters.set('lang', lang);
    if (cursor) {
      parameters.set('cursor', cursor);
    } else {
      parameters.set('facets', FACETS.join(','));
      parameters.set('facet_size', String(FACET_SIZE));
    }
    return parameters;
  }

  /** What an export is asked: all hits, in the order of the list. */
  exported(/** @type {string} */ lang) {
    const parameters = new URLSearchParams(this.#parameters);
    parameters.set('lang', lang);
    return parameters;
  }

  /** What the API is asked for the values of one facet that are called so. */
  facetRequest(/** @type {string} */ lang, /** @type {string} */ name, /** @type {string} */ text) {
    const parameters = new URLSearchParams(this.#parameters);
    parameters.set('lang', lang);
    parameters.set('size', '0');
    parameters.set('facets', name);
    parameters.set('facet_search', `${name}:${text}`);
    parameters.set('facet_size', String(FOUND_SIZE));
    return parameters;
  }

  #year(/** @type {string} */ name) {
    const year = Number.parseInt(this.#parameters.get(name) ?? '', 10);
    return Number.isNaN(year) ? null : year;
  }

  #copy(/** @type {(parameters: URLSearchParams) => void} */ change) {
    const parameters = new URLSearchParams(this.#parameters);
    change(parameters);
    return new Query(parameters);
  }
}
