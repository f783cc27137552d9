import { FORMS } from '../api/snippets.js';
import { PageElement } from '../element.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { copyText } from '../text/copy.js';

/** Files that all hits can be taken along in. */
const FORMATS = ['csv', 'xlsx', 'ndjson', 'gbt7714', 'bibtex', 'ris', 'csl_json'];

/** As many rows as a spreadsheet has room for. */
const MOST_ROWS = { xlsx: 1_048_575 };

/** What a reader takes along from the results: files of all hits, the request for a program, the sentence for a paper. */
class TakePanel extends PageElement {
  static properties = {
    /** @type {import('../search/query.js').Query} */
    query: {},
    /** @type {import('../api/types.js').Answer} */
    answer: {},
    /** @type {string} */
    format: { state: true },
    /** @type {string} */
    form: { state: true },
    /** What was copied last. @type {string | undefined} */
    copied: { state: true },
  };

  constructor() {
    super();
    this.format = FORMATS[0];
    [this.form] = Object.keys(FORMS);
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('answer') || changed.has('form')) {
      this.copied = undefined;
    }
  }

  template() {
    const words = strings().take;
    return html`
      <details class="take">
        <summary>${words.heading}</summary>
        ${this.files(words)} ${this.request(words)} ${this.receipt(words)}
        <p class="unseen" role="status">${this.copied ? words.copied : nothing}</p>
      </details>
    `;
  }

  files(/** @type {Record<string, any>} */ words) {
    const { value } = this.answer.meta.total;
    const tooMany = value > (MOST_ROWS[this.format] ?? Infinity);
    return html`
      <section>
        <h3>${words.files}</h3>
        <label>
          ${words.format}
          <select @change=${(/** @type {Event} */ event) => (this.format = choice(event))}>
            ${FORMATS.map((format) => html`<option value=${format} ?selected=${format === this.format}>${words.formats[format]}</option>`)}
          </select>
        </label>
        ${tooMany
          ? html`<p>${words.tooMany(formatNumber(MOST_ROWS[this.format]))}</p>`
          : html`<a class="button" href=${this.exportAddress} download>${words.download(formatNumber(value))}</a>`}
      </section>
    `;
  }

  request(/** @type {Record<string, any>} */ words) {
    const code = FORMS[this.form]({ resource: 'documents', parameters: this.query.request(language()) });
    return html`
      <section>
        <h3>${words.request}</h3>
        <div class="forms" role="group" aria-label=${words.request}>
          ${Object.keys(FORMS).map(
            (form) => html`
              <button type="button" aria-pressed=${String(form === this.form)} @click=${() => (this.form = form)}>${form}</button>
            `,
          )}
        </div>
        <pre tabindex="0"><code lang="en">${code}</code></pre>
        ${this.copyButton('request', code, words)}
      </section>
    `;
  }

  receipt(/** @type {Record<string, any>} */ words) {
    const { receipt } = this.answer.meta;
    const sentence = receipt.sentences[language()];
    const file = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 1)], { type: 'application/json' }));
    URL.revokeObjectURL(this.file ?? '');
    this.file = file;
    return html`
      <section>
        <h3>${words.receipt}</h3>
        <p class="take-sentence">${sentence}</p>
        ${this.copyButton('receipt', sentence, words)} <a class="button" href=${file} download="receipt.json">${words.receiptFile}</a>
        <p class="count">${words.receiptNote}</p>
      </section>
    `;
  }

  /**
   * @param {string} name
   * @param {string} text
   * @param {Record<string, any>} words
   */
  copyButton(name, text, words) {
    const copy = async () => {
      this.copied = (await copyText(text)) ? name : undefined;
    };
    return html`<button type="button" class="button" @click=${copy}>${this.copied === name ? words.copied : words.copy}</button>`;
  }

  get exportAddress() {
    const parameters = this.query.exported(language());
    parameters.set('format', this.format);
    return `/api/v1/export?${parameters}`;
  }
}

function choice(/** @type {Event} */ event) {
  return /** @type {HTMLSelectElement} */ (event.target).value;
}

customElements.define('tongwen-take', TakePanel);
