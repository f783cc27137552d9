import './correction-note.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';
import { CORRECTABLE, correctionOf } from './fields.js';
import { nameOf } from './inputs.js';

/** Whether the reader corrects facts, and which one; a part of the state of the page that shows them. */
export class Correcting {
  #page;
  #corrected;

  /** Whether the reader asked to. */
  on = false;

  /** The fact whose form is open. @type {string | undefined} */
  field;

  /**
   * @param {import('../../element.js').PageElement} page
   * @param {(item: import('../../api/types.js').FullDocument, said: string) => void} corrected
   */
  constructor(page, corrected) {
    this.#page = page;
    this.#corrected = corrected;
  }

  /** Of another document, nobody has asked for it yet. */
  end() {
    this.on = false;
    this.field = undefined;
  }

  /** What turns it on and off; the form is loaded then, and its element waits for it. */
  toggle() {
    const pressed = () => {
      this.on = !this.on;
      this.field = undefined;
      import('./correction-form.js');
      this.#page.requestUpdate();
    };
    return html`
      <button type="button" class="correct-toggle" aria-pressed=${String(this.on)} @click=${pressed}>${words().correct.toggle}</button>
    `;
  }

  /** What stands below the values of a fact: that it was corrected, and what corrects it. */
  below(/** @type {import('../../api/types.js').FullDocument} */ item, /** @type {string} */ field) {
    const correction = correctionOf(item, field);
    return html`
      ${correction
        ? html`<tongwen-correction-note .field=${field} .correction=${correction}></tongwen-correction-note>`
        : nothing}
      ${this.on && CORRECTABLE[field] ? this.#control(item, field) : nothing}
    `;
  }

  #control(/** @type {import('../../api/types.js').FullDocument} */ item, /** @type {string} */ field) {
    const own = words().correct;
    if (field !== this.field) {
      return html`
        <button type="button" class="correct" id="correct-${field}" aria-label=${own.correct(nameOf(field))} @click=${() => this.#open(field)}>
          ${own.button}
        </button>
      `;
    }
    const corrected = (/** @type {CustomEvent} */ { detail: { item: after, takenBack } }) => {
      this.#corrected(after, takenBack ? own.takenBack : own.saved);
      if (this.field === field) {
        this.#close();
      }
    };
    return html`
      <tongwen-correction .item=${item} .field=${field} @corrected=${corrected} @closed=${() => this.#close()}></tongwen-correction>
    `;
  }

  #open(/** @type {string} */ field) {
    this.field = field;
    this.#page.requestUpdate();
  }

  /** The keyboard goes on from where it opened the form. */
  async #close() {
    const { field } = this;
    this.field = undefined;
    this.#page.requestUpdate();
    await this.#page.updateComplete;
    /** @type {HTMLElement | null} */ (this.#page.querySelector(`#correct-${field}`))?.focus();
  }
}
