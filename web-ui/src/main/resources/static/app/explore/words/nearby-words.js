import { formatNumber } from '../../language/format.js';
import { html } from '../../lit.js';
import { AnalysisView } from '../analysis-view.js';
import { apiCall } from '../api-call.js';
import { formatScore } from '../format.js';
import { words } from '../language/strings.js';
import { wordTable } from './word-table.js';

/** @typedef {{written: string, count: number, documents: number, log_likelihood: number}} NearbyWord */

/** The words that stand near those of a query. */
class NearbyWords extends AnalysisView {
  get call() {
    const { exploration } = this;
    return { resource: 'collocations', parameters: exploration.request([exploration.first], { size: 20, min_count: 3 }) };
  }

  said(/** @type {{items: object[]}} */ { items }) {
    return words().words.said(formatNumber(items.length));
  }

  shown(/** @type {{items: NearbyWord[]}} */ { items }) {
    const { words: own, none } = words();
    const { exploration } = this;
    const rows = items.map((item) => ({
      text: item.written,
      address: exploration.searchAddress(`${exploration.first} ${item.written}`),
      item,
    }));
    /** @type {import('./word-table.js').Column<NearbyWord>[]} */
    const columns = [
      { name: own.count, of: (item) => formatNumber(item.count) },
      { name: own.documents, of: (item) => formatNumber(item.documents) },
      { name: own.likelihood, of: (item) => formatScore(item.log_likelihood) },
    ];
    return html`
      ${items.length > 0
        ? wordTable(own.near, own.nearNote, own.word, rows, columns)
        : html`<p class="nothing">${none}</p>`}
      ${apiCall([this.call])}
    `;
  }
}

customElements.define('tongwen-nearby-words', NearbyWords);
