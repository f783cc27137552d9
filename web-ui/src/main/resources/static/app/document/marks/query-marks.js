import './mark-bar.js';
import { html, nothing } from '../../lit.js';
import { documentAddress, showAddress } from '../../router.js';
import { askedBy } from './asked.js';

/** @typedef {import('../../text/quotes.js').Quote} Quote */

/** Where the words of the query stand, and at which of these places the reader is. @typedef {{places: Quote[], at: number}} Marks */

/** What is marked in a document because it was looked for; a part of the state of the page that shows it. */
export class QueryMarks {
  #page;

  /** The query; undefined where nothing is looked for. @type {URLSearchParams | undefined} */
  asked;

  /** @type {Marks | undefined} */
  shown;

  constructor(/** @type {import('../../element.js').PageElement} */ page) {
    this.#page = page;
  }

  /**
   * Learns from the address what to mark; marks that are there stay as long as it is the same.
   *
   * @param {import('../../router.js').Route} route
   * @param {import('../../router.js').Route | undefined} before
   */
  follow(route, before) {
    const asked = askedBy(route.parameters);
    if (before?.id !== route.id || String(asked) !== String(this.asked)) {
      this.asked = asked;
      this.shown = undefined;
    }
  }

  /** What goes through the marks. */
  bar(/** @type {string} */ id) {
    const found = (/** @type {CustomEvent} */ { detail }) => this.#mark(id, detail);
    const stepped = (/** @type {CustomEvent} */ { detail }) => this.#goTo(detail);
    return this.asked
      ? html`<tongwen-mark-bar .documentId=${id} .asked=${this.asked} @places=${found} @place=${stepped}></tongwen-mark-bar>`
      : nothing;
  }

  /** Marks the places of the query; without any, the address asks for none, either. */
  #mark(/** @type {string} */ id, /** @type {Quote[] | undefined} */ places) {
    this.shown = places && { places, at: -1 };
    if (!places) {
      this.asked = undefined;
      showAddress(documentAddress(id));
      this.#page.closest('main')?.focus({ preventScroll: true });
    }
    this.#page.requestUpdate();
  }

  /** Brings a place of the query into view, and the keyboard if it led there. */
  async #goTo(/** @type {{index: number, withFocus: boolean}} */ { index, withFocus }) {
    if (!this.shown) {
      return;
    }
    this.shown = { places: this.shown.places, at: index };
    this.#page.requestUpdate();
    await this.#page.updateComplete;
    const place = /** @type {HTMLElement | null} */ (this.#page.querySelector('mark.place.current'));
    place?.scrollIntoView({ block: 'center' });
    if (withFocus) {
      place?.focus({ preventScroll: true });
    }
  }
}
