import '../take/export-form.js';
import { getExport } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { withProperties } from '../element.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { navigate } from '../router.js';
import { Query } from '../search/query.js';
import { copyText } from '../text/copy.js';
import { SelectionElement } from './selection-element.js';
import { clearSelection, MOST, selectedIds } from './selection.js';

/** @import { Property } from '../element.js' */

/** How many documents are selected, and what can be done with them; nothing where none is. */
class SelectionBar extends withProperties(SelectionElement, {
  /** @type {Property<import('../search/query.js').Query>} */
  query: {},
  /** Whether the form for a file is open. @type {Property<boolean>} */
  exporting: { state: true },
  /** What became of copying: `copied`, or a sentence that says why it was not. @type {Property<string | undefined>} */
  outcome: { state: true },
  /** References that the browser did not let be copied. @type {Property<string | undefined>} */
  references: { state: true },
}) {
  #request = new LatestRequest();

  willUpdate() {
    const ids = String(selectedIds());
    if (ids !== this.ids) {
      /** @type {string} */
      this.ids = ids;
      this.outcome = undefined;
      this.references = undefined;
      this.exporting &&= ids !== '';
    }
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  template() {
    const words = strings().selection;
    const ids = selectedIds();
    return ids.length === 0 ? nothing : this.bar(ids, words);
  }

  /**
   * @param {string[]} ids
   * @param {ReturnType<typeof strings>['selection']} words
   */
  bar(ids, words) {
    const count = formatNumber(ids.length);
    return html`
      <section class="selection" aria-label=${words.label}>
        ${this.exporting
          ? html`<div class="selection-export" id="selection-export"><tongwen-export .parameters=${only(ids)} .count=${ids.length}></tongwen-export></div>`
          : nothing}
        ${this.references ? html`<pre class="reference" tabindex="0" lang="zh">${this.references}</pre>` : nothing}
        <p class="selection-count">
          <strong>${words.count(count)}</strong> ${ids.length >= MOST ? words.full(formatNumber(MOST)) : nothing}
        </p>
        <div class="selection-actions">
          <a href=${new Query(only(ids)).address}>${words.show}</a>
          <button
            type="button"
            aria-expanded=${String(Boolean(this.exporting))}
            aria-controls=${this.exporting ? 'selection-export' : nothing}
            @click=${() => (this.exporting = !this.exporting)}
          >
            ${words.export}
          </button>
          <button type="button" @click=${() => this.copyReferences(ids)}>${this.outcome ?? words.cite}</button>
          <button type="button" @click=${() => this.leaveOut(ids)}>${words.leaveOut}</button>
          <button type="button" @click=${() => this.clear()}>${words.clear}</button>
        </div>
        <p class="unseen" role="status">${this.outcome ?? nothing}</p>
      </section>
    `;
  }

  copyReferences(/** @type {string[]} */ ids) {
    const asked = only(ids);
    asked.set('format', 'gbt7714');
    asked.set('lang', language());
    this.#request.start((signal) => getExport(asked, signal), {
      answered: (references) => this.copy(references),
      failed: () => (this.outcome = strings().notices.failed),
    });
  }

  /** Where the browser forbids copying, the references are shown, selected for the reader's own keys. */
  async copy(/** @type {string} */ references) {
    if (await copyText(references)) {
      this.outcome = strings().take.copied;
      return;
    }
    this.references = references;
    this.outcome = strings().take.select;
    await this.updateComplete;
    getSelection()?.selectAllChildren(/** @type {Element} */ (this.querySelector('.reference')));
  }

  leaveOut(/** @type {string[]} */ ids) {
    navigate(this.query.withoutDocuments(ids).address);
    this.clear();
  }

  /** The bar goes away with its buttons; the keyboard goes on at the number of documents. */
  clear() {
    clearSelection();
    /** @type {HTMLElement | null} */ (document.querySelector('.summary .total'))?.focus({ preventScroll: true });
  }
}

/** What asks for these documents alone. */
function only(/** @type {string[]} */ ids) {
  return new URLSearchParams(ids.map((id) => ['id', id]));
}

customElements.define('tongwen-selection', SelectionBar);
