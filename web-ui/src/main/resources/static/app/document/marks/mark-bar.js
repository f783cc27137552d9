import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { formatNumber } from '../../language/format.js';
import { html, nothing } from '../../lit.js';
import { documentAddress } from '../../router.js';
import { stepBar, stepOf, stepped } from '../../text/step-bar.js';
import { words } from '../language/strings.js';
import { findPlaces } from './places.js';

/** @import { Property } from '../../element.js' */

const NONE = { places: [], all: true };

/**
 * Says how often the words of a query stand in a document, and steps from place to place. It tells the page of the
 * places by the event `places`, and of a step by `place`, with its number.
 */
class MarkBar extends withProperties(PageElement, {
  /** The document's. @type {Property<string>} */
  documentId: {},
  /** What was looked for. @type {Property<URLSearchParams>} */
  asked: {},
  /** @type {Property<import('./places.js').Places | undefined>} */
  found: { state: true },
  /** The index of the place that the reader is at; -1 before the first step. @type {Property<number>} */
  at: { state: true },
}) {
  #request = new LatestRequest();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
    this.#request.abort();
    super.disconnectedCallback();
  }

  /** The page works without, so nothing is said where it fails. The bar stands there from the first, so that the text never jumps. */
  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('documentId') || changed.has('asked')) {
      this.found = undefined;
      this.at = -1;
      this.#request.start((signal) => findPlaces(this.documentId, this.asked, signal), {
        answered: (found) => {
          this.found = found;
          this.tell('places', found.places);
        },
        failed: () => (this.found = NONE),
      });
    }
  }

  template() {
    const own = words().marks;
    const query = html`<span class="mark-query" lang="zh">${own.of(this.asked.get('q') ?? '')}</span>`;
    if (!this.found) {
      return html`<div class="step-bar">${query} …</div>`;
    }
    if (this.found.places.length === 0) {
      return nothing;
    }
    return stepBar({ ...own, position: this.position(this.found) }, (by) => this.step(by, false), {
      before: query,
      after: html`<a href=${documentAddress(this.documentId)} title=${own.drop} aria-label=${own.drop} @click=${this.drop}>×</a>`,
    });
  }

  position(/** @type {import('./places.js').Places} */ found) {
    const { at } = this;
    const own = words().marks;
    const count = formatNumber(found.places.length);
    if (at < 0) {
      return found.all ? own.count(count) : own.firstCount(count);
    }
    return (found.all ? own.at : own.atFirst)(formatNumber(at + 1), count);
  }

  pressed = (/** @type {KeyboardEvent} */ event) => {
    const by = stepOf(event);
    if (by && this.found?.places.length) {
      this.step(by, true);
    }
  };

  /** To the next place or the one before; from the last to the first. */
  step(/** @type {number} */ by, /** @type {boolean} */ withFocus) {
    if (!this.found) {
      return;
    }
    this.at = stepped(this.at, by, this.found.places.length);
    this.tell('place', { index: this.at, withFocus });
  }

  drop = (/** @type {Event} */ event) => {
    event.preventDefault();
    this.tell('places', undefined);
  };

  tell(/** @type {string} */ name, /** @type {unknown} */ detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

customElements.define('tongwen-mark-bar', MarkBar);
