import { getDocument } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement } from '../element.js';
import { language, strings } from '../language/language.js';
import { tagOfScript } from '../language/tag.js';
import { html } from '../lit.js';
import { failure } from '../notices.js';
import { cameFrom, restoreScroll } from '../router.js';
import { documentBody } from './body.js';
import { factTable } from './fact-table.js';
import { Quotes } from './quotes.js';

/** The page of one document: its text, and what is known of it with the evidence. */
class DocumentPage extends PageElement {
  static properties = {
    /** @type {import('../router.js').Route} */
    route: {},
    /** @type {import('../api/types.js').FullDocument | undefined} */
    item: { state: true },
    /** @type {import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined} */
    error: { state: true },
    /** The quote that the reader points at. @type {import('../text/quotes.js').Quote | undefined} */
    quote: { state: true },
  };

  #request = new LatestRequest();

  willUpdate(changed) {
    if (changed.has('route') && changed.get('route')?.id !== this.route.id) {
      this.item = undefined;
      this.arriving = true;
      this.load();
    }
  }

  updated(changed) {
    if (changed.has('item') && this.item && this.arriving) {
      this.arriving = false;
      restoreScroll();
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  load() {
    this.error = undefined;
    this.quote = undefined;
    document.title = strings().title;
    this.#request.start((signal) => getDocument(this.route.id, language(), signal), {
      answered: (item) => {
        this.item = item;
        document.title = [item.title, strings().title].filter(Boolean).join(' · ');
      },
      failed: (error) => {
        this.error = error;
      },
    });
  }

  template() {
    const words = strings().document;
    const results = cameFrom();
    return html`
      <nav class="back">
        <a rel="prev" href=${results?.address ?? '/'}>${results ? words.back : words.toStart}</a>
      </nav>
      ${this.content()}
    `;
  }

  content() {
    if (this.error) {
      return failure(this.error, () => this.load());
    }
    return this.item ? this.shown(this.item) : html`<p class="loading" role="status">${strings().document.loading}</p>`;
  }

  shown(/** @type {import('../api/types.js').FullDocument} */ item) {
    const tag = tagOfScript(item.script);
    const quotes = new Quotes(item.evidence ?? [], this.quote);
    return html`
      <article class="document">
        <h1 lang=${tag}>${item.title ? quotes.show('title', item.title, 0) : strings().results.untitled}</h1>
        ${factTable(item, this)}
        ${documentBody(item.body ?? '', tag, quotes)}
      </article>
    `;
  }

  /** Marks a quote in the text, or none. */
  point(/** @type {import('../text/quotes.js').Quote | undefined} */ quote) {
    this.quote = quote;
  }

  /** Marks a quote and brings it into view. */
  async reveal(/** @type {import('../text/quotes.js').Quote} */ quote) {
    this.quote = quote;
    await this.updateComplete;
    this.querySelector('.quote.pointed')?.scrollIntoView({ block: 'center' });
  }
}

customElements.define('tongwen-document', DocumentPage);
