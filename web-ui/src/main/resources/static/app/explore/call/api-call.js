import { PageElement } from '../../element.js';
import { html } from '../../lit.js';
import { copyText } from '../../text/copy.js';
import { words } from '../language/strings.js';
import { FORMS } from '../../api/snippets.js';

/** What a view asked the API, to be copied. */
export function apiCall(/** @type {import('../../api/snippets.js').Call[]} */ calls) {
  return html`<tongwen-api-call .calls=${calls}></tongwen-api-call>`;
}

/** Shows requests to the API as they are written in one of several languages, with a button to copy each. */
class ApiCall extends PageElement {
  static properties = {
    /** @type {import('../../api/snippets.js').Call[]} */
    calls: {},
    /** @type {string} */
    form: { state: true },
    /** @type {'copied' | 'select' | undefined} */
    outcome: { state: true },
  };

  constructor() {
    super();
    [this.form] = Object.keys(FORMS);
  }

  willUpdate(changed) {
    if (changed.has('calls') || changed.has('form')) {
      this.outcome = undefined;
    }
  }

  template() {
    const own = words().call;
    return html`
      <details class="more-about api-call">
        <summary>${own.heading}</summary>
        <div class="choices" role="group" aria-label=${own.form}>
          ${Object.keys(FORMS).map(
            (name) => html`
              <button type="button" aria-pressed=${String(name === this.form)} @click=${() => (this.form = name)}>
                ${name}
              </button>
            `,
          )}
        </div>
        ${this.calls.map((call) => this.shown(FORMS[this.form](call)))}
        <p class="outcome" role="status">${this.outcome ? own[this.outcome] : ''}</p>
      </details>
    `;
  }

  shown(/** @type {string} */ code) {
    const own = words().call;
    return html`
      <div class="code">
        <pre tabindex="0" role="group" aria-label=${own.code} lang="en"><code>${code}</code></pre>
        <button type="button" class="button" @click=${(event) => this.copy(event, code)}>${own.copy}</button>
      </div>
    `;
  }

  /** Where the browser forbids copying, selects the text for the reader's own keys. */
  async copy(/** @type {Event} */ event, /** @type {string} */ code) {
    const shown = /** @type {Element} */ (event.currentTarget).previousElementSibling;
    const copied = await copyText(code);
    if (!copied) {
      getSelection().selectAllChildren(shown);
    }
    this.outcome = copied ? 'copied' : 'select';
  }
}

customElements.define('tongwen-api-call', ApiCall);
