import { getCitations, getSimilar } from '../../api/client.js';
import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { formatNumber } from '../../language/format.js';
import { language, strings } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { documentList } from './document-list.js';

/** @import { Property } from '../../element.js' */

/** Where a document leads: what it cites, what cites it, and what is similar. Each part is there once it has something to show. */
class RelatedDocuments extends withProperties(PageElement, {
  /** The document's. @type {Property<string>} */
  documentId: {},
  /** @type {Property<import('../../api/types.js').Citations | undefined>} */
  citations: { state: true },
  /** @type {Property<import('../../api/types.js').Item[]>} */
  similar: { state: true },
}) {
  #citations = new LatestRequest();
  #similar = new LatestRequest();

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('documentId')) {
      this.citations = undefined;
      this.similar = [];
      this.load();
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#citations.abort();
    this.#similar.abort();
    super.disconnectedCallback();
  }

  /** The page works without, so nothing is said where it fails. */
  load() {
    this.#citations.start((signal) => getCitations(this.documentId, language(), signal), {
      answered: (answer) => (this.citations = answer),
      failed: () => (this.citations = undefined),
    });
    this.#similar.start((signal) => getSimilar(this.documentId, language(), signal), {
      answered: (answer) => (this.similar = answer.items),
      failed: () => (this.similar = []),
    });
  }

  template() {
    const words = strings().related;
    const cited = (this.citations?.cites ?? []).flatMap(({ documents }) => documents);
    const citing = this.citations?.cited_by;
    return html`
      ${part(words.cites, cited)} ${citing ? part(words.citedBy(formatNumber(citing.total.value)), citing.items) : nothing}
      ${part(words.similar, this.similar, { comparedWith: this.documentId })}
    `;
  }
}

/**
 * @param {string} heading
 * @param {import('../../api/types.js').Item[]} items
 * @param {import('./document-list.js').Manner} [manner]
 */
function part(heading, items, manner) {
  return items.length === 0 ? nothing : html`<section class="related"><h2>${heading}</h2>${documentList(items, manner)}</section>`;
}

customElements.define('tongwen-related', RelatedDocuments);
