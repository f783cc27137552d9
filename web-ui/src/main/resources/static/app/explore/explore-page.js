import '../search/chips.js';
import './concordance/concordance-view.js';
import './diffusion/diffusion-view.js';
import './heat/heat-view.js';
import './trend/trend-view.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { formatNumber } from '../language/format.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { restoreScroll } from '../router.js';
import { askNames } from '../search/facet-names.js';
import { choices } from './choices.js';
import { Exploration, VIEWS } from './exploration.js';
import { words } from './language/strings.js';
import { queryList } from './query-list.js';
import { wordsView } from './words/words-view.js';

/** @import { Property } from '../element.js' */

/** The page that looks at what queries find as a whole: over time, by region, in context, in words. */
class ExplorePage extends withProperties(PageElement, {
  /** @type {Property<import('../router.js').Route>} */
  route: {},
  /** What the route asks. @type {Property<Exploration>} */
  exploration: { state: true },
  /** @type {Property<Map<string, string>>} */
  totals: { state: true },
  /** @type {Property<Record<string, import('../api/types.js').Facet>>} */
  facets: { state: true },
}) {
  #labels = new LatestRequest();

  constructor() {
    super();
    this.totals = new Map();
    this.facets = {};
  }

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('analysed', /** @type {EventListener} */ (this.analysed));
  }

  disconnectedCallback() {
    this.#labels.abort();
    super.disconnectedCallback();
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    this.focused = this.contains(document.activeElement);
    if (changed.has('route')) {
      this.arriving = this.exploration === undefined || this.route.revisited;
      this.exploration = new Exploration(this.route.parameters);
      document.title = [this.exploration.queries.join(', '), words().heading, strings().title].filter(Boolean).join(' · ');
      this.forgetTotals();
      this.name();
    }
  }

  /** Totals are of the filters and of what is counted; of others, nothing is known yet. */
  forgetTotals() {
    const counted = String(this.exploration.request([], { count_by: this.exploration.counted }));
    if (counted !== this.counted) {
      /** @type {string} */
      this.counted = counted;
      this.totals = new Map();
    }
  }

  /** A query that was taken away takes its link along; the keyboard goes on from the beginning of the list. */
  updated() {
    if (this.focused && !this.contains(document.activeElement)) {
      /** @type {HTMLElement | null} */ (this.querySelector('#queries-heading'))?.focus({ preventScroll: true });
    }
  }

  languageChanged() {
    this.name();
  }

  /** Learns what the values of the filters are called; they stand as they are where nothing tells. */
  name() {
    const { exploration } = this;
    askNames(this.#labels, exploration.filters, exploration.request([exploration.first]), (facets) => (this.facets = facets));
  }

  /** An answer has come: of a trend, it has the totals; of any, the page has its height. */
  analysed = (/** @type {CustomEvent} */ { detail: { answer } }) => {
    if (!answer) {
      this.totals = new Map(['', ...this.exploration.queries].map((text) => [text, '–']));
    } else if (answer.meta?.totals) {
      const { queries, meta } = /** @type {import('./trend/types.js').Trend} */ (answer);
      const say = words().totals[meta.count_by];
      this.totals = new Map(queries.map(({ q }, index) => [q, say(formatNumber(meta.totals[index].value))]));
    }
    if (this.arriving) {
      this.arriving = false;
      restoreScroll();
    }
  };

  template() {
    const { exploration, totals, facets } = this;
    const own = words();
    return html`
      <div class="explore">
        <h1>${own.heading}</h1>
        <p class="lead">${own.lead}</p>
        ${queryList(exploration, totals)} <tongwen-chips .query=${exploration} .facets=${facets}></tongwen-chips>
        ${choices(exploration, 'view', { ...own.views, of: own.views, values: VIEWS })}
        ${exploration.view !== 'trend' && exploration.queries.length > 1
          ? html`<p class="note">${own.firstOnly(exploration.first)}</p>`
          : nothing}
        ${this.view()}
      </div>
    `;
  }

  view() {
    const { exploration } = this;
    switch (exploration.view) {
      case 'heat':
        return html`<tongwen-heat .exploration=${exploration}></tongwen-heat>`;
      case 'diffusion':
        return exploration.first || exploration.filters.length > 0
          ? html`<tongwen-diffusion .exploration=${exploration}></tongwen-diffusion>`
          : html`<p class="nothing">${words().diffusion.needsChoice}</p>`;
      case 'concordance':
        return exploration.first
          ? html`<tongwen-concordance .exploration=${exploration}></tongwen-concordance>`
          : html`<p class="nothing">${words().needsQuery}</p>`;
      case 'words':
        return wordsView(exploration);
      default:
        return html`<tongwen-trend .exploration=${exploration}></tongwen-trend>`;
    }
  }
}

customElements.define('tongwen-explore', ExplorePage);
