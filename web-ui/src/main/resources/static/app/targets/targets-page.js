import '../search/chips.js';
import './plot/figure-plot.js';
import { analyse } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { analysisFailure } from '../explore/failure.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { restoreScroll } from '../router.js';
import { askNames } from '../search/facet-names.js';
import { addStyles } from '../styles.js';
import { figureFilters } from './figure-filters.js';
import { figureTable } from './figure-table.js';
import { words } from './language/strings.js';
import { queryBox } from './query-box.js';
import { takeFigures } from './take-figures.js';
import { ORDERS, TargetQuery } from './target-query.js';

/** @import { Property } from '../element.js' */

await addStyles('targets');

/** The page of the figures that documents state: narrowed, in a plot, in a table with their sentences, as files. */
class TargetsPage extends withProperties(PageElement, {
  /** @type {Property<import('../router.js').Route>} */
  route: {},
  /** @type {Property<import('./types.js').TargetsAnswer | undefined>} */
  answer: { state: true },
  /** @type {Property<import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined>} */
  error: { state: true },
  /** @type {Property<boolean>} */
  loading: { state: true },
  /** The facets of the documents, by which their filters are named. @type {Property<Record<string, import('../api/types.js').Facet>>} */
  facets: { state: true },
}) {
  #request = new LatestRequest();
  #labels = new LatestRequest();

  constructor() {
    super();
    this.facets = {};
    this.query = new TargetQuery(new URLSearchParams());
    this.arriving = true;
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('route')) {
      this.arriving ||= this.route.revisited;
      this.query = new TargetQuery(this.route.parameters);
      document.title = [this.query.text, words().heading, strings().title].filter(Boolean).join(' · ');
      this.load();
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#request.abort();
    this.#labels.abort();
    super.disconnectedCallback();
  }

  load() {
    this.ask(null, (answer) => answer);
    this.name();
  }

  showMore(/** @type {import('./types.js').TargetsAnswer} */ before) {
    this.ask(before.next_cursor, (more) => ({ ...before, items: [...before.items, ...more.items], next_cursor: more.next_cursor }));
  }

  /**
   * @param {string | null} cursor
   * @param {(answer: import('./types.js').TargetsAnswer) => import('./types.js').TargetsAnswer} combine
   */
  ask(cursor, combine) {
    this.loading = true;
    this.error = undefined;
    const call = { resource: 'targets', parameters: this.query.request(language(), cursor) };
    this.#request.start((signal) => analyse(call, signal), {
      answered: (answer) => this.settle({ answer: combine(answer) }),
      failed: (error) => this.settle({ error }),
    });
  }

  async settle(/** @type {{answer?: import('./types.js').TargetsAnswer, error?: Error}} */ outcome) {
    this.loading = false;
    Object.assign(this, outcome);
    await this.updateComplete;
    if (this.arriving) {
      this.arriving = false;
      restoreScroll();
    }
  }

  /** Learns what the values of the filters are called; they stand as they are where nothing tells. */
  name() {
    const { filters, documents } = this.query;
    askNames(this.#labels, filters, documents.parameters, (facets) => (this.facets = facets));
  }

  template() {
    const { query, answer, error, loading } = this;
    const own = words();
    return html`
      <div class="targets" aria-busy=${String(Boolean(loading))}>
        <h1>${own.heading}</h1>
        <p class="lead">${own.lead}</p>
        ${queryBox(query)} <tongwen-chips .query=${query} .facets=${this.facets}></tongwen-chips>
        ${figureFilters(query, answer?.facets)}
        <div class="found">
          <p class="said" role="status" tabindex="-1">${loading ? own.loading : error || !answer ? '' : this.said(answer)}</p>
          ${answer?.meta.searched ? html`<a href=${query.documents.address}>${own.documents}</a>` : nothing}
        </div>
        ${error && !answer ? analysisFailure(error, () => this.load()) : answer ? this.shown(answer) : nothing}
      </div>
    `;
  }

  said(/** @type {import('./types.js').TargetsAnswer} */ { meta }) {
    return words().total(formatNumber(meta.total.value), formatNumber(meta.documents));
  }

  shown(/** @type {import('./types.js').TargetsAnswer} */ answer) {
    const { query, error } = this;
    const own = words();
    if (error) {
      return analysisFailure(error, () => this.load());
    }
    if (answer.items.length === 0) {
      return html`<p class="nothing">${own.none}</p>`;
    }
    return html`
      ${answer.meta.match.used === 'any' ? html`<p class="note">${strings().results.relaxed}</p>` : nothing}
      <tongwen-figure-plot .query=${query} .units=${answer.facets.unit}></tongwen-figure-plot>
      ${this.orders()} ${figureTable(answer, query)}
      ${answer.next_cursor
        ? html`
            <button type="button" class="button more" ?disabled=${this.loading} @click=${() => this.showMore(answer)}>
              ${own.more}
            </button>
          `
        : nothing}
      ${takeFigures(query)}
    `;
  }

  orders() {
    const own = words();
    const link = (/** @type {typeof ORDERS[number]} */ sort) => html`
      <a href=${this.query.with({ sort }).address} aria-current=${sort === this.query.sort ? 'true' : nothing}>${own.sorts[sort]}</a>
    `;
    return html`<nav class="choices" aria-label=${own.sort}>${ORDERS.map(link)}</nav>`;
  }
}

customElements.define('tongwen-targets', TargetsPage);
