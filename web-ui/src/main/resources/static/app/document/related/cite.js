import { getReference } from '../../api/client.js';
import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { strings } from '../../language/language.js';
import { html } from '../../lit.js';
import { copyText } from '../../text/copy.js';

/** @import { Property } from '../../element.js' */

const STYLES = ['gbt7714', 'bibtex', 'ris', 'csl-json'];

/** The reference to a document in a style of choice, to be copied. */
class Cite extends withProperties(PageElement, {
  /** The document's. @type {Property<string>} */
  documentId: {},
  /** @type {Property<string>} */
  form: { state: true },
  /** @type {Property<string>} */
  reference: { state: true },
  /** @type {Property<boolean>} */
  copied: { state: true },
}) {
  #request = new LatestRequest();

  constructor() {
    super();
    this.form = STYLES[0];
    this.reference = '';
    this.copied = false;
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('documentId') || changed.has('form')) {
      this.copied = false;
      this.#request.start((signal) => getReference(this.documentId, this.form, signal), {
        answered: (reference) => (this.reference = reference),
        failed: (error) => (this.reference = error.message),
      });
    }
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  template() {
    const words = strings().related;
    const copy = async () => {
      this.copied = await copyText(this.reference);
    };
    return html`
      <section class="related cite">
        <h2>${words.cite}</h2>
        <div class="forms" role="group" aria-label=${words.cite}>
          ${STYLES.map(
            (style) => html`
              <button type="button" aria-pressed=${String(style === this.form)} @click=${() => (this.form = style)}>${words.styles[style]}</button>
            `,
          )}
        </div>
        <pre class="reference" tabindex="0">${this.reference}</pre>
        <button type="button" class="button" @click=${copy}>${this.copied ? strings().take.copied : strings().take.copy}</button>
        <span class="unseen" role="status">${this.copied ? strings().take.copied : ''}</span>
      </section>
    `;
  }
}

customElements.define('tongwen-cite', Cite);
