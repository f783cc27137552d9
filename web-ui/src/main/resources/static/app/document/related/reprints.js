import { searchDocuments } from '../../api/client.js';
import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { formatNumber } from '../../language/format.js';
import { language } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';
import { documentList } from './document-list.js';

/** @import { Property } from '../../element.js' */

/** More than a reader goes through here; the results have them all. */
const MOST = 50;

/** The copies of a document's text, the earliest first. */
class Reprints extends withProperties(PageElement, {
  /** The document's. @type {Property<string>} */
  documentId: {},
  /** The work's, which all copies share. @type {Property<string>} */
  workId: {},
  /** @type {Property<import('../../api/types.js').Answer | undefined>} */
  answer: { state: true },
}) {
  #request = new LatestRequest();

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('documentId') || changed.has('workId')) {
      this.answer = undefined;
      this.load();
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  /** The page works without, so nothing is said where it fails. */
  load() {
    const asked = { work: this.workId, size: String(MOST), sort: 'oldest', facets: 'script', facet_size: '1', lang: language() };
    this.#request.start((signal) => searchDocuments(new URLSearchParams(asked), signal), {
      answered: (answer) => (this.answer = answer),
      failed: () => {},
    });
  }

  template() {
    const { answer } = this;
    if (!answer || answer.items.length < 2) {
      return nothing;
    }
    const own = words().reprints;
    const { value } = answer.meta.total;
    const all = html`<a href="/?${new URLSearchParams({ q: '', work: this.workId })}">${own.all(formatNumber(value))}</a>`;
    return html`
      <section class="related reprints">
        <h2>${own.heading}</h2>
        ${documentList(answer.items, { comparedWith: this.documentId, asCopies: true })} ${value > MOST ? all : nothing}
      </section>
    `;
  }
}

customElements.define('tongwen-reprints', Reprints);
