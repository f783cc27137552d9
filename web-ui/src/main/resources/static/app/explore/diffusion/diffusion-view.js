import { analyse, searchDocuments } from '../../api/client.js';
import { withProperties } from '../../element.js';
import { formatNumber } from '../../language/format.js';
import { language } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { addStyles } from '../../styles.js';
import { AnalysisView } from '../analysis-view.js';
import { apiCall } from '../api-call.js';
import { words } from '../language/strings.js';
import { firstMap } from './first-map.js';
import { levelOf } from './saying.js';
import { firstTable, levelTable } from './tables.js';
import { timeline } from './timeline.js';

/** @import { Property } from '../../element.js' */

await addStyles('diffusion');

/** As many values as all provinces and cities have. */
const ALL_REGIONS = 1000;

/** Who was first, and how it spread from there. */
class DiffusionView extends withProperties(AnalysisView, {
  /** The order of the table. @type {Property<'date' | 'place'>} */
  order: { state: true },
}) {
  constructor() {
    super();
    /** @type {'date' | 'place'} */
    this.order = 'date';
  }

  get call() {
    const { exploration } = this;
    return { resource: 'diffusion', parameters: exploration.request([exploration.first], { lang: language() }) };
  }

  /** Beside the first documents, of which provinces the collection has any. */
  async ask(/** @type {AbortSignal} */ signal) {
    const { exploration } = this;
    const regions = exploration.request([], { size: 0, facets: 'region', facet_size: ALL_REGIONS, lang: language() });
    const [answer, { facets }] = await Promise.all([analyse(this.call, signal), searchDocuments(regions, signal)]);
    const counted = facets.region.values.filter(({ count }) => count > 0);
    return { ...answer, held: new Set(counted.map(({ value }) => value)) };
  }

  said(/** @type {import('./types.js').Diffusion} */ { items, levels }) {
    return words().diffusion.said(
      formatNumber(items.length),
      levels.map(({ level, places }) => `${levelOf(level)} ${formatNumber(places)}`).join(' · '),
    );
  }

  shown(/** @type {import('./types.js').Diffusion} */ { meta, items, levels, held }) {
    const { diffusion: own, none } = words();
    if (items.length === 0) {
      return html`<p class="nothing">${none}</p>`;
    }
    return html`
      ${timeline(items)}
      <div class="spread">
        <div>${firstMap(items, held)}</div>
        <div class="wide" role="group" tabindex="0" aria-label=${own.levels}>${levelTable(levels)}</div>
      </div>
      <p class="note">${own.note}</p>
      ${meta.undated + meta.unplaced > 0
        ? html`<p class="note">${own.left(formatNumber(meta.undated), formatNumber(meta.unplaced))}</p>`
        : nothing}
      <div class="wide" role="group" tabindex="0" aria-label=${own.table}>
        ${firstTable(items, this.order, (order) => (this.order = order))}
      </div>
      <div class="actions"><a class="button" download href=${this.file}>${own.csv}</a></div>
      ${apiCall([this.call])}
    `;
  }

  /** The address of the first documents as a table. */
  get file() {
    const { resource, parameters } = this.call;
    parameters.set('format', 'csv');
    return `/api/v1/${resource}?${parameters}`;
  }
}

customElements.define('tongwen-diffusion', DiffusionView);
