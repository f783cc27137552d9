/*
 * Which figures does the reader ask for? A query is what stands in the address; it never changes, and is copied with
 * changes.
 */
import { Query } from '../search/query.js';

/** What figures are narrowed to, beside their documents; the API takes several of the first. */
export const NARROWED = [
  'metric',
  'kind',
  'unit',
  'subject_region',
  'subject_industry',
  'subject_cluster',
  'period_from',
  'period_to',
  'value_from',
  'value_to',
];

/** The orders of figures; the first need not be said. */
export const ORDERS = /** @type {const} */ (['period', 'value', 'newest', 'oldest', 'subject']);

/** As many figures as the plot has room for, which is as many as the API gives at once. */
const PLOTTED = 500;

export class TargetQuery {
  #own = new URLSearchParams();

  constructor(/** @type {URLSearchParams} */ parameters) {
    const documents = new URLSearchParams(parameters);
    ['sort', 'count_by'].forEach((name) => documents.delete(name));
    this.documents = new Query(documents);
    for (const name of NARROWED) {
      new Set(parameters.getAll(name).map((value) => value.trim())).forEach((value) => value && this.#own.append(name, value));
    }
    if (parameters.get('contradictory') === 'true') {
      this.#own.set('contradictory', 'true');
    }
    const sort = parameters.get('sort') ?? '';
    if (ORDERS.slice(1).some((order) => order === sort)) {
      this.#own.set('sort', sort);
    }
  }

  /** The words that the documents are found by. */
  get text() {
    return this.documents.text;
  }

  /** The order, one of {@link ORDERS}. */
  get sort() {
    return this.#own.get('sort') ?? ORDERS[0];
  }

  /** Whether only figures that others contradict are shown. */
  get contradictory() {
    return this.#own.has('contradictory');
  }

  /** Whether figures are narrowed by anything of their own. */
  get narrowed() {
    return this.contradictory || NARROWED.some((name) => this.#own.has(name));
  }

  valuesOf(/** @type {string} */ name) {
    return this.#own.getAll(name);
  }

  /** The same for figures narrowed otherwise; an empty value takes the old one away. */
  with(/** @type {Record<string, string>} */ values) {
    const own = new URLSearchParams(this.#own);
    Object.entries(values).forEach(([name, value]) => (value ? own.set(name, value) : own.delete(name)));
    return this.#copy(this.documents, own);
  }

  /** The same for all figures of the documents. */
  withoutNarrowing() {
    return this.with(Object.fromEntries([...NARROWED, 'contradictory'].map((name) => [name, ''])));
  }

  /** Where the page shows it. */
  get address() {
    const parameters = this.#asked(this.documents, this.#own);
    return parameters.size > 0 ? `/targets?${parameters}` : '/targets';
  }

  /** What the API is asked, for the first figures or for those from a cursor on. */
  request(/** @type {string} */ lang, /** @type {string | null} */ cursor = null) {
    const parameters = this.#asked(this.documents, this.#own);
    parameters.set('lang', lang);
    if (cursor) {
      parameters.set('cursor', cursor);
    }
    return parameters;
  }

  /** What the API is asked for all figures as a file. */
  file(/** @type {string} */ lang, /** @type {string} */ format) {
    const parameters = this.request(lang);
    parameters.set('format', format);
    return `/api/v1/targets?${parameters}`;
  }

  /** What the API is asked for the figures in a unit that are drawn. */
  plotted(/** @type {string} */ lang, /** @type {string} */ unit) {
    const parameters = this.with({ unit, sort: '' }).request(lang);
    parameters.set('size', String(PLOTTED));
    return parameters;
  }

  // What follows is what the chips of the documents' filters ask of a query.

  get filters() {
    return this.documents.filters;
  }

  get yearFrom() {
    return this.documents.yearFrom;
  }

  get yearTo() {
    return this.documents.yearTo;
  }

  withoutFilter(/** @type {string} */ name, /** @type {string} */ value) {
    return this.#copy(this.documents.withoutFilter(name, value), this.#own);
  }

  withoutYears() {
    return this.#copy(this.documents.withoutYears(), this.#own);
  }

  withoutChosen(/** @type {string} */ name, /** @type {boolean} */ excluded) {
    return this.#copy(this.documents.withoutChosen(name, excluded), this.#own);
  }

  withoutFilters() {
    return this.#copy(this.documents.withoutFilters(), this.#own);
  }

  withText(/** @type {string} */ text) {
    return this.#copy(this.documents.withText(text), this.#own);
  }

  #copy(/** @type {Query} */ documents, /** @type {URLSearchParams} */ own) {
    return new TargetQuery(this.#asked(documents, own));
  }

  #asked(/** @type {Query} */ documents, /** @type {URLSearchParams} */ own) {
    const parameters = documents.parameters;
    own.forEach((value, name) => parameters.append(name, value));
    return parameters;
  }
}
