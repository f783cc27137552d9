import './api-call.js';
import './export-form.js';
import { PageElement, withProperties } from '../element.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { copyText } from '../text/copy.js';

/** @import { Property } from '../element.js' */

/** What a reader takes along from the results: files of all hits, the request for a program, the sentence for a paper. */
class TakePanel extends withProperties(PageElement, {
  /** @type {Property<import('../search/query.js').Query>} */
  query: {},
  /** @type {Property<import('../api/types.js').Answer>} */
  answer: {},
  /** Whether the sentence was copied. @type {Property<boolean>} */
  copied: { state: true },
}) {
  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('answer')) {
      this.copied = false;
    }
    if (changed.has('query')) {
      this.exported = this.query.exported(language());
    }
  }

  languageChanged() {
    this.exported = this.query.exported(language());
  }

  disconnectedCallback() {
    URL.revokeObjectURL(this.file ?? '');
    super.disconnectedCallback();
  }

  template() {
    const words = strings().take;
    const calls = [{ resource: 'documents', parameters: this.query.request(language()) }];
    return html`
      <div class="take">
        <section>
          <h3>${words.files}</h3>
          <tongwen-export .parameters=${this.exported} .count=${this.answer.meta.total.value}></tongwen-export>
        </section>
        <section>
          <h3>${words.request}</h3>
          <tongwen-api-call .calls=${calls}></tongwen-api-call>
        </section>
        ${this.receipt(words)}
        <p class="unseen" role="status">${this.copied ? words.copied : nothing}</p>
      </div>
    `;
  }

  receipt(/** @type {ReturnType<typeof strings>['take']} */ words) {
    const { receipt } = this.answer.meta;
    const sentence = receipt.sentences[language()];
    const file = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 1)], { type: 'application/json' }));
    URL.revokeObjectURL(this.file ?? '');
    this.file = file;
    const copy = async () => {
      this.copied = await copyText(sentence);
    };
    return html`
      <section>
        <h3>${words.receipt}</h3>
        <p class="take-sentence">${sentence}</p>
        <button type="button" class="button" @click=${copy}>${this.copied ? words.copied : words.copy}</button>
        <a class="button" href=${file} download="receipt.json">${words.receiptFile}</a>
        <p class="count">${words.receiptNote}</p>
      </section>
    `;
  }
}

customElements.define('tongwen-take', TakePanel);
