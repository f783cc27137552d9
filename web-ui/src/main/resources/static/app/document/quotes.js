import { html } from '../lit.js';
import { cutByQuotes } from '../text/quotes.js';

/** @typedef {import('../text/quotes.js').Quote} Quote */

/** The quotes of a document's evidence, the passage that the address quotes, and the marks of a query, where they stand in its text. */
export class Quotes {
  /**
   * @param {import('../api/types.js').Evidence[]} evidence
   * @param {Quote | undefined} pointed the quote that the reader points at
   * @param {Quote | undefined} passage the one that the address quotes
   * @param {import('./marks/query-marks.js').Marks | undefined} marks
   */
  constructor(evidence, pointed, passage, marks) {
    this.places = new Map((marks?.places ?? []).map((place, index) => [place, index]));
    this.at = marks?.at;
    this.quotes = [...evidence.flatMap((one) => one.quote ?? []), ...(passage ? [passage] : []), ...this.places.keys()];
    this.pointed = pointed;
    this.passage = passage;
  }

  /**
   * Shows a stretch of title or body with its quotes.
   *
   * @param {'title' | 'body'} part
   * @param {string} text
   * @param {number} offset index of its first character in that part
   */
  show(part, text, offset) {
    const quotes = this.quotes.filter((quote) => quote.part.toLowerCase() === part);
    return cutByQuotes(text, offset, quotes).map((stretch) => {
      const evidence = stretch.quotes.filter((quote) => quote !== this.passage && !this.places.has(quote));
      const quoted = evidence.length === 0 ? stretch.text : this.#quoted(stretch.text, evidence);
      const place = stretch.quotes.find((quote) => this.places.has(quote));
      const shown = place ? this.#marked(quoted, this.places.get(place)) : quoted;
      return this.passage && stretch.quotes.includes(this.passage) ? html`<mark class="passage">${shown}</mark>` : shown;
    });
  }

  #marked(/** @type {unknown} */ shown, /** @type {number | undefined} */ index) {
    return index === this.at
      ? html`<mark class="place current" tabindex="-1">${shown}</mark>`
      : html`<mark class="place">${shown}</mark>`;
  }

  #quoted(/** @type {string} */ text, /** @type {Quote[]} */ quotes) {
    const pointed = this.pointed !== undefined && quotes.includes(this.pointed);
    return html`<span class=${pointed ? 'quote pointed' : 'quote'}>${text}</span>`;
  }
}
