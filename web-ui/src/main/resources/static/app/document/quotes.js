import { html } from '../lit.js';
import { cutByQuotes } from '../text/quotes.js';

/** @typedef {import('../text/quotes.js').Quote} Quote */

/** The quotes of a document's evidence, and the passage that the address quotes, shown where they stand in its text. */
export class Quotes {
  /**
   * @param {import('../api/types.js').Evidence[]} evidence
   * @param {Quote | undefined} pointed the quote that the reader points at
   * @param {Quote | undefined} passage the one that the address quotes
   */
  constructor(evidence, pointed, passage) {
    this.quotes = [...evidence.flatMap((one) => one.quote ?? []), ...(passage ? [passage] : [])];
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
      const evidence = stretch.quotes.filter((quote) => quote !== this.passage);
      const shown = evidence.length === 0 ? stretch.text : this.#quoted(stretch.text, evidence);
      return evidence.length < stretch.quotes.length ? html`<mark class="passage">${shown}</mark>` : shown;
    });
  }

  #quoted(/** @type {string} */ text, /** @type {Quote[]} */ quotes) {
    const pointed = this.pointed !== undefined && quotes.includes(this.pointed);
    return html`<span class=${pointed ? 'quote pointed' : 'quote'}>${text}</span>`;
  }
}
