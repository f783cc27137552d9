import './related/cite.js';
import './related/related-documents.js';
import './related/reprints.js';
import { getDocument } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { converted } from '../display/converted.js';
import { PageElement, withProperties } from '../element.js';
import { language, strings } from '../language/language.js';
import { tagOfItem } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { failure } from '../notices.js';
import { cameFrom, restoreScroll } from '../router.js';
import { documentBody } from './body.js';
import { Correcting } from './correct/correcting.js';
import { factTable } from './fact-table.js';
import { clearHead, loadHead } from './head.js';
import { QueryMarks } from './marks/query-marks.js';
import { NamedPassage } from './named-passage.js';
import { passageAddress } from './passage.js';
import { Quotes } from './quotes.js';

/** @import { Property } from '../element.js' */

/** Milliseconds. */
const TOLD_FOR = 4000;

/** The page of one document: its text, and what is known of it with the evidence. */
class DocumentPage extends withProperties(PageElement, {
  /** @type {Property<import('../router.js').DocumentRoute>} */
  route: {},
  /** The document as the server wrote it, shown until it is here; undefined if it did not. @type {Property<Element | undefined>} */
  served: {},
  /** @type {Property<import('../api/types.js').FullDocument | undefined>} */
  item: { state: true },
  /** @type {Property<import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined>} */
  error: { state: true },
  /** The quote that the reader points at. @type {Property<import('../text/quotes.js').Quote | undefined>} */
  quote: { state: true },
  /** What became of what the reader wanted. @type {Property<string | undefined>} */
  told: { state: true },
}) {
  #request = new LatestRequest();
  #headRequest = new LatestRequest();
  #named = new NamedPassage(this);
  #marks = new QueryMarks(this);
  #correcting = new Correcting(this, (item, said) => {
    if (item.id === this.route.id) {
      this.item = item;
      this.told = said;
    }
  });

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (!changed.has('route')) {
      return;
    }
    const before = /** @type {import('../router.js').Route | undefined} */ (changed.get('route'));
    this.arriving = true;
    this.#marks.follow(this.route, before);
    if (before?.id !== this.route.id) {
      this.item = undefined;
      this.#correcting.end();
      this.load();
      if (!this.served) {
        this.loadHead();
      }
    }
    this.#named.follow(this.route);
  }

  updated(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('told') && this.told) {
      setTimeout(() => (this.told = undefined), TOLD_FOR);
    }
    if (this.arriving && this.item && this.#named.quoted !== null) {
      this.arriving = false;
      this.showPlace();
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#request.abort();
    this.#named.end();
    this.#headRequest.abort();
    clearHead();
    super.disconnectedCallback();
  }

  load() {
    this.error = undefined;
    this.quote = undefined;
    if (!this.served) {
      document.title = strings().title;
    }
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

  /** The page works without, so nothing is said where it fails. */
  loadHead() {
    clearHead();
    this.#headRequest.start((signal) => loadHead(this.route.id, signal), { answered: () => {}, failed: () => {} });
  }

  /** Scrolls to what the address names, or to where the reader left the page. */
  showPlace() {
    const place = this.querySelector('mark.passage, .paragraph.named');
    if (place && !this.route.revisited) {
      place.scrollIntoView({ block: 'center' });
    } else {
      restoreScroll();
    }
  }

  template() {
    const words = strings().document;
    const results = cameFrom();
    return html`
      <nav class="back">
        <a rel="prev" href=${results?.address ?? '/'}>${results ? words.back : words.toStart}</a>
      </nav>
      ${this.content()}
      <p class="toast" role="status">${this.told}</p>
    `;
  }

  content() {
    if (this.error) {
      return failure(this.error, () => this.load());
    }
    // What the server wrote has the quoted passage marked; it stays until that is found again.
    if (this.item && !(this.served && this.#named.quoted === null)) {
      return this.shown(this.item);
    }
    return this.served ?? html`<p class="loading" role="status">${strings().document.loading}</p>`;
  }

  shown(/** @type {import('../api/types.js').FullDocument} */ item) {
    const tag = tagOfItem(item);
    const passage = this.#named.quoted ? { part: 'body', ...this.#named.quoted } : undefined;
    const quotes = new Quotes(item.evidence ?? [], this.quote, passage, this.#marks.shown);
    const links = {
      named: this.#named.paragraph,
      note: this.#named.note && strings().document[this.#named.note],
      asked: this.#marks.asked,
      share: (/** @type {number} */ number, /** @type {Event} */ event) => this.share(number, event),
    };
    return html`
      <article class="document">
        <h1 lang=${tag}>${item.title ? quotes.show('title', item.title, 0) : strings().results.untitled}</h1>
        ${converted(item)} ${factTable(item, this, this.#correcting)}
        ${documentBody(item, tag, quotes, links, this.#marks.bar(item.id))}
      </article>
      <aside class="around" aria-label=${strings().document.around}>
        <tongwen-cite .documentId=${item.id}></tongwen-cite>
        ${item.work && item.work.copies > 1
          ? html`<tongwen-reprints .documentId=${item.id} .workId=${item.work.id}></tongwen-reprints>`
          : nothing}
        <tongwen-related .documentId=${item.id}></tongwen-related>
      </aside>
    `;
  }

  share(/** @type {number} */ number, /** @type {Event} */ event) {
    event.preventDefault();
    this.told = undefined;
    const told = (/** @type {'copied' | 'inAddressBar'} */ outcome) => (this.told = strings().document[outcome]);
    this.#named.share(this.route.id, number, { asked: this.#marks.asked, told });
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

  /** The address of a quote in the text; undefined where none can lead. */
  address(/** @type {import('../text/quotes.js').Quote} */ quote) {
    return quote.part.toLowerCase() === 'body' && this.item ? passageAddress(this.item, quote, this.#marks.asked) : undefined;
  }
}

customElements.define('tongwen-document', DocumentPage);
