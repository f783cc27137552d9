import './chips.js';
import './facet.js';
import './search-box.js';
import '../selection/selection-bar.js';
import '../take/take-panel.js';
import { searchDocuments } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { display } from '../display/display.js';
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
import { tools } from './tools.js';

/** Milliseconds after which an answer is late. */
const SLOW = 400;

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
    /** Whether the answer is late. @type {boolean} */
    slow: { state: true },
    /** Whether the panel of what can be taken along is open. @type {boolean} */
    taking: { state: true },
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
    clearTimeout(this.patience);
    this.#request.abort();
    super.disconnectedCallback();
  }

  load(/** @type {boolean} */ revisited) {
    const kept = keptAnswer(this.key);
    if (revisited && kept) {
      this.#request.abort();
      this.error = undefined;
      this.take(kept);
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
    clearTimeout(this.patience);
    this.patience = setTimeout(() => (this.slow = true), SLOW);
    this.#request.start((signal) => searchDocuments(parameters, signal), {
      answered: (answer) => {
        this.take(combine(answer));
        this.nameFilters(answer);
        keepAnswer(this.key, this.answer);
      },
      failed: (error) => {
        this.error = error;
        this.rest();
      },
    });
  }

  take(/** @type {import('../api/types.js').Answer} */ answer) {
    this.answer = answer;
    this.answered = this.query;
    this.rest();
  }

  /** Nothing is awaited any more. */
  rest() {
    clearTimeout(this.patience);
    this.slow = false;
    this.loading = false;
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
    return `${language()} ${display()} ${this.query.address}`;
  }

  template() {
    const { query, answer, answered, error, loading } = this;
    const facets = answer?.facets ?? {};
    const failedFirst = error && !this.appending;
    return html`
      <div class="search" aria-busy=${String(loading)}>
        <h1 class="unseen">${strings().results.heading}</h1>
        <tongwen-search-box .query=${query}></tongwen-search-box>
        ${summary(query, failedFirst ? {} : { answer, answered }, this.slow && !this.appending)}
        <tongwen-chips .query=${query} .facets=${facets}></tongwen-chips>
        ${failedFirst && !answer ? nothing : facetPanel(query, answer)}
        <section class="results" aria-labelledby="results-heading">
          <h2 class="unseen" id="results-heading">${strings().results.list}</h2>
          ${!failedFirst && answer?.meta.total.value ? this.tools() : nothing}
          ${failedFirst ? failure(error, () => this.load(false)) : results(query, answer)}
          ${!failedFirst && answer?.next_cursor ? this.more() : nothing}
          <tongwen-selection .query=${query}></tongwen-selection>
        </section>
      </div>
    `;
  }

  tools() {
    const { query, answer } = this;
    const toggle = () => {
      this.taking = !this.taking;
    };
    return html`
      ${tools(query, answer, Boolean(this.taking), toggle)}
      ${this.taking ? html`<tongwen-take id="take" .query=${query} .answer=${answer}></tongwen-take>` : nothing}
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
