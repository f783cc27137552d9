import './chips.js';
import './facet.js';
import './search-box.js';
import '../selection/selection-bar.js';
import '../take/take-panel.js';
import { searchDocuments } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { display } from '../display/display.js';
import { PageElement, withProperties } from '../element.js';
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

/** @import { Property } from '../element.js' */

/** Milliseconds after which an answer is late. */
const SLOW = 400;

/**
 * The page that shows what was found for the query in its address. A new query starts at the top; a filter leaves the
 * reader in place.
 */
class SearchPage extends withProperties(PageElement, {
  /** @type {Property<import('../router.js').Route>} */
  route: {},
  /** What the route asks. @type {Property<Query>} */
  query: { state: true },
  /** @type {Property<import('../api/types.js').Answer | undefined>} */
  answer: { state: true },
  /** @type {Property<import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined>} */
  error: { state: true },
  /** @type {Property<boolean>} */
  loading: { state: true },
  /** Whether the answer is late. @type {Property<boolean>} */
  slow: { state: true },
  /** Whether the panel of what can be taken along is open. @type {Property<boolean>} */
  taking: { state: true },
}) {
  #request = new LatestRequest();

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('route')) {
      const textBefore = this.query?.text;
      this.query = new Query(this.route.parameters);
      this.arriving = this.route.revisited || this.query.text !== textBefore;
      document.title = [this.query.text, strings().title].filter(Boolean).join(' · ');
      this.load(this.route.revisited);
    }
  }

  updated(/** @type {Map<string, unknown>} */ changed) {
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

  showMore(/** @type {import('../api/types.js').Answer} */ before) {
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
        const combined = combine(answer);
        this.take(combined);
        this.nameFilters(answer);
        keepAnswer(this.key, combined);
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
          ${!failedFirst && answer?.meta.total.value ? this.tools(answer) : nothing}
          ${failedFirst ? failure(error, () => this.load(false)) : results(query, answer)}
          ${!failedFirst && answer?.next_cursor ? this.more(answer) : nothing}
          <tongwen-selection .query=${query}></tongwen-selection>
        </section>
      </div>
    `;
  }

  tools(/** @type {import('../api/types.js').Answer} */ answer) {
    const { query } = this;
    const toggle = () => {
      this.taking = !this.taking;
    };
    return html`
      ${tools(query, answer, Boolean(this.taking), toggle)}
      ${this.taking ? html`<tongwen-take id="take" .query=${query} .answer=${answer}></tongwen-take>` : nothing}
    `;
  }

  more(/** @type {import('../api/types.js').Answer} */ answer) {
    return html`
      ${this.error
        ? failure(this.error, () => this.showMore(answer))
        : html`
            <button type="button" class="button more" ?disabled=${this.loading} @click=${() => this.showMore(answer)}>
              ${strings().results.more}
            </button>
          `}
    `;
  }
}

customElements.define('tongwen-search', SearchPage);
