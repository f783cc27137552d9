import { analyse, searchDocuments } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { tagOfLabel } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { failure } from '../notices.js';
import { restoreScroll } from '../router.js';
import { Query } from '../search/query.js';
import { addStyles } from '../styles.js';
import { figureTable } from '../targets/figure-table.js';
import { TargetQuery } from '../targets/target-query.js';
import { entryFacts } from './entry-facts.js';
import { words } from './language/strings.js';
import { mentions } from './mentions.js';
import { askNeighbours, FIELDS, neighbourLists } from './neighbours.js';

/** @import { Property } from '../element.js' */

await Promise.all(['targets', 'registry'].map(addStyles));

/** As many documents and figures as are shown before the reader asks for all. */
const SHOWN = '5';

/** The page of a cluster or a programme: what the registry says, which documents name it, and their figures. */
class RegistryPage extends withProperties(PageElement, {
  /** @type {Property<import('../router.js').Route>} */
  route: {},
  /** @type {Property<import('./types.js').Entry | undefined>} */
  entry: { state: true },
  /** The documents that name it. @type {Property<import('../api/types.js').Answer | undefined>} */
  documents: { state: true },
  /** What else they name. @type {Property<import('./neighbours.js').Neighbours | undefined>} */
  neighbours: { state: true },
  /** @type {Property<import('../targets/types.js').TargetsAnswer | undefined>} */
  figures: { state: true },
  /** @type {Property<import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined>} */
  error: { state: true },
}) {
  #requests = Array.from({ length: 4 }, () => new LatestRequest());

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('route')) {
      this.arriving = true;
      this.entry = this.documents = this.neighbours = this.figures = undefined;
      document.title = strings().title;
      this.load();
    }
  }

  /** The link that led from one entry to another is gone; the keyboard goes on from the beginning. */
  updated(/** @type {Map<string, unknown>} */ changed) {
    if (changed.get('route')) {
      this.closest('main')?.focus({ preventScroll: true });
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#requests.forEach((request) => request.abort());
    super.disconnectedCallback();
  }

  /** @returns {import('./neighbours.js').Registry} */
  get registry() {
    return this.route.page === 'cluster' ? 'cluster' : 'programme';
  }

  get id() {
    return this.route.id ?? '';
  }

  /** The documents that name it. */
  get query() {
    return new Query(new URLSearchParams({ [FIELDS[this.registry]]: this.id }));
  }

  /** The figures about a cluster; of a programme, those of documents that name it. */
  get targets() {
    return new TargetQuery(new URLSearchParams({ [this.registry === 'cluster' ? 'subject_cluster' : 'programme']: this.id }));
  }

  /** What the registry lacks is not looked for in documents. */
  load() {
    const named = { resource: `${this.registry}s/${encodeURIComponent(this.id)}`, parameters: new URLSearchParams({ lang: language() }) };
    this.error = undefined;
    this.#requests[0].start((signal) => analyse(named, signal), {
      answered: (/** @type {import('./types.js').Entry} */ answer) => {
        this.entry = answer;
        document.title = [answer.name, strings().title].join(' · ');
        this.lookAround();
      },
      failed: this.failed,
    });
  }

  /** Asks for the documents that name it, what else they name, and figures. */
  lookAround() {
    const { failed } = this;
    const [, documents, neighbours, figures] = this.#requests;
    const lang = language();
    const asked = this.query.parameters;
    const more = { lang, sort: 'newest', size: SHOWN, facets: 'year,region', facet_size: '100' };
    Object.entries(more).forEach(([name, value]) => asked.set(name, value));
    documents.start((signal) => searchDocuments(asked, signal), { answered: (answer) => this.settle(answer), failed });
    neighbours.start((signal) => askNeighbours(this.query, this.id, lang, signal), {
      answered: (answer) => (this.neighbours = answer),
      failed,
    });
    const stated = this.targets.request(lang);
    stated.set('size', SHOWN);
    figures.start((signal) => analyse({ resource: 'targets', parameters: stated }, signal), {
      answered: (answer) => (this.figures = answer),
      failed,
    });
  }

  failed = (/** @type {import('../api/client.js').Problem | import('../api/client.js').Unreachable} */ error) => {
    this.error = error;
  };

  async settle(/** @type {import('../api/types.js').Answer} */ answer) {
    this.documents = answer;
    await this.updateComplete;
    if (this.arriving) {
      this.arriving = false;
      restoreScroll();
    }
  }

  template() {
    const { entry, documents, figures, error } = this;
    const own = words();
    if (error) {
      return failure(error, () => this.load());
    }
    if (!entry) {
      return html`<p class="loading" role="status">${own.loading}</p>`;
    }
    return html`
      <article class="entry">
        <p class="entry-registry">${own.registries[this.registry]}</p>
        <h1 lang=${tagOfLabel(entry.name)}>${entry.name}</h1>
        ${entryFacts(entry)} ${documents ? mentions(documents, this.query) : nothing}
        ${this.neighbours ? neighbourLists(this.neighbours) : nothing} ${figures ? this.stated(figures) : nothing}
      </article>
    `;
  }

  stated(/** @type {import('../targets/types.js').TargetsAnswer} */ answer) {
    const own = words();
    const { targets } = this;
    return html`
      <section aria-labelledby="entry-figures">
        <h2 id="entry-figures">${own.figuresOf[this.registry]}</h2>
        ${answer.items.length === 0
          ? html`<p class="note">${own.noFigures}</p>`
          : html`
              <p class="note">${own.figures(formatNumber(answer.meta.total.value))}</p>
              ${figureTable(answer, targets)}
              <p class="actions"><a class="button" href=${targets.address}>${own.allFigures}</a></p>
            `}
      </section>
    `;
  }
}

customElements.define('tongwen-registry', RegistryPage);
