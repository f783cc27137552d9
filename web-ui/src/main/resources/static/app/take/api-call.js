import { FORMS } from '../api/snippets.js';
import { PageElement, withProperties } from '../element.js';
import { strings } from '../language/language.js';
import { html } from '../lit.js';
import { copyText } from '../text/copy.js';

/** @import { Property } from '../element.js' */

/** Shows requests to the API as they are written in one of several languages, with a button to copy each. */
class ApiCall extends withProperties(PageElement, {
  /** @type {Property<import('../api/snippets.js').Call[]>} */
  calls: {},
  /** @type {Property<string>} */
  form: { state: true },
  /** @type {Property<'copied' | 'select' | undefined>} */
  outcome: { state: true },
}) {
  constructor() {
    super();
    [this.form] = Object.keys(FORMS);
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('calls') || changed.has('form')) {
      this.outcome = undefined;
    }
  }

  template() {
    const words = strings().take;
    return html`
      <div class="forms" role="group" aria-label=${words.form}>
        ${Object.keys(FORMS).map(
          (name) => html`
            <button type="button" aria-pressed=${String(name === this.form)} @click=${() => (this.form = name)}>
              ${name}
            </button>
          `,
        )}
      </div>
      ${this.calls.map((call) => this.shown(FORMS[this.form](call)))}
      <p class="outcome" role="status">${this.outcome ? words[this.outcome] : ''}</p>
    `;
  }

  shown(/** @type {string} */ code) {
    const words = strings().take;
    return html`
      <div class="code">
        <pre tabindex="0" role="group" aria-label=${words.call} lang="en"><code>${code}</code></pre>
        <button type="button" class="button" @click=${(/** @type {Event} */ event) => this.copy(event, code)}>${words.copy}</button>
      </div>
    `;
  }

  /** Where the browser forbids copying, selects the text for the reader's own keys. */
  async copy(/** @type {Event} */ event, /** @type {string} */ code) {
    const shown = /** @type {Element} */ (/** @type {Element} */ (event.currentTarget).previousElementSibling);
    const copied = await copyText(code);
    if (!copied) {
      getSelection()?.selectAllChildren(shown);
    }
    this.outcome = copied ? 'copied' : 'select';
  }
}

customElements.define('tongwen-api-call', ApiCall);
