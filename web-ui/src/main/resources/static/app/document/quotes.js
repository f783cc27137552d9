import { html } from '../lit.js';
import { cutByQuotes } from '../text/quotes.js';

/** The quotes of a document's evidence, shown where they stand in its text. */
export class Quotes {
  /**
   * @param {import('../api/types.js').Evidence[]} evidence
   * @param {import('../text/quotes.js').Quote | undefined} pointed the quote that the reader points at
   */
  constructor(evidence, pointed) {
    this.quotes = evidence.flatMap((one) => one.quote ?? []);
    this.pointed = pointed;
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
    return cutByQuotes(text, offset, quotes).map((stretch) =>
      stretch.quotes.length === 0
        ? stretch.text
        : html`<span class=${this.#isPointed(stretch.quotes) ? 'quote pointed' : 'quote'}>${stretch.text}</span>`,
    );
  }

  #isPointed(/** @type {import('../text/quotes.js').Quote[]} */ quotes) {
    return this.pointed !== undefined && quotes.includes(this.pointed);
  }
}
