import './chips.js';
import './facet.js';
import './search-box.js';
import '../take/take-panel.js';
import { searchDocuments } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement } from '../element.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { failure } from '../notices.js';
import { restoreScroll, showAddress } from '../router.js';
import { facetPanel } from './facet-panel.js';
import { keepAnswer, keptAnswer } from './kept-answers.js';
import { Query } from './query.js';
import { results } from './results.js';
import { summary } from './summary.js';

/**
 * The page that shows what was found for the query in its address. A new query starts at the top; a filter leaves the
 * reader in place.
 */
class SearchPage extends PageElement {
  static properties = {
    /** @type {import('../router.js').Route} */
    route: {},
    /** @type {import('../api/types.js').Answer | undefined} */
    answer: { state: true },
    /** @type {import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined} */
    error: { state: true },
    /** @type {boolean} */
    loading: { state: true },
  };

  #request = new LatestRequest();

  willUpdate(changed) {
    if (changed.has('route')) {
      const textBefore = this.query?.text;
      this.query = new Query(this.route.parameters);
      this.arriving = this.route.revisited || this.query.text !== textBefore;
      document.title = [this.query.text, strings().title].filter(Boolean).join(' · ');
      this.load(this.route.revisited);
    }
  }

  updated(changed) {
    if (changed.has('answer') && !this.loading && this.arriving) {
      this.arriving = false;
      restoreScroll();
    }
  }

  languageChanged() {
    this.load(false);
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  load(/** @type {boolean} */ revisited) {
    const kept = keptAnswer(this.key);
    if (revisited && kept) {
      this.#request.abort();
      this.answer = kept;
      this.error = undefined;
      this.loading = false;
    } else {
      this.appending = false;
      this.ask(this.query.request(language()), (answer) => answer);
    }
  }

  showMore() {
    const before = this.answer;
    this.appending = true;
    this.ask(this.query.request(language(), before.next_cursor), (more) => ({
      ...before,
      items: [...before.items, ...more.items],
      partial_items: more.partial_items,
      next_cursor: more.next_cursor,
    }));
  }

  /**
   * @param {URLSearchParams} parameters
   * @param {(answer: import('../api/types.js').Answer) => import('../api/types.js').Answer} combine
   */
  ask(parameters, combine) {
    this.loading = true;
    this.error = undefined;
    this.#request.start((signal) => searchDocuments(parameters, signal), {
      answered: (answer) => {
        this.answer = combine(answer);
        this.loading = false;
        this.nameFilters(answer);
        keepAnswer(this.key, this.answer);
      },
      failed: (error) => {
        this.error = error;
        this.loading = false;
      },
    });
  }

  /** Puts codes into the address for what it names in other ways, so that facets show what is chosen. */
  nameFilters(/** @type {import('../api/types.js').Answer} */ { meta }) {
    const named = this.query.withFiltersRead(meta.receipt?.searches[0].parameters ?? {});
    if (named.address !== this.query.address) {
      this.query = named;
      showAddress(named.address);
    }
  }

  get key() {
    return `${language()} ${this.query.address}`;
  }

  template() {
    const { query, answer, error, loading } = this;
    const facets = answer?.facets ?? {};
    const failedFirst = error && !this.appending;
    return html`
      <div class="search" aria-busy=${String(loading)}>
        <h1 class="unseen">${strings().results.heading}</h1>
        <tongwen-search-box .query=${query}></tongwen-search-box>
        ${summary(query, failedFirst ? undefined : answer, loading && !this.appending)}
        <tongwen-chips .query=${query} .facets=${facets}></tongwen-chips>
        ${failedFirst && !answer ? nothing : facetPanel(query, answer)}
        <section class="results" aria-labelledby="results-heading">
          <h2 class="unseen" id="results-heading">${strings().results.list}</h2>
          ${!failedFirst && answer?.meta.total.value ? html`<tongwen-take .query=${query} .answer=${answer}></tongwen-take>` : nothing}
          ${failedFirst ? failure(error, () => this.load(false)) : results(query, answer)}
          ${!failedFirst && answer?.next_cursor ? this.more() : nothing}
        </section>
      </div>
    `;
  }

  more() {
    return html`
      ${this.error
        ? failure(this.error, () => this.showMore())
        : html`
            <button type="button" class="button more" ?disabled=${this.loading} @click=${() => this.showMore()}>
              ${strings().results.more}
            </button>
          `}
    `;
  }
}

customElements.define('tongwen-search', SearchPage);
