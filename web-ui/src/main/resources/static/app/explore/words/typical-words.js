import { formatNumber } from '../../language/format.js';
import { html } from '../../lit.js';
import { AnalysisView } from '../analysis-view.js';
import { apiCall } from '../api-call.js';
import { formatPercent } from '../format.js';
import { words } from '../language/strings.js';
import { wordTable } from './word-table.js';

/** @typedef {{word: string, count: number, share: number, elsewhere_share: number}} TypicalWord */

/** The words that are typical of the documents that a query and the filters find. */
class TypicalWords extends AnalysisView {
  get call() {
    const { exploration } = this;
    return { resource: 'terms', parameters: exploration.request([exploration.first], { size: 20 }) };
  }

  said(/** @type {{items: object[]}} */ { items }) {
    return words().words.said(formatNumber(items.length));
  }

  shown(/** @type {{items: TypicalWord[]}} */ { items }) {
    const { words: own, none } = words();
    const { exploration } = this;
    const rows = items.map((item) => ({
      text: item.word,
      address: exploration.searchAddress(`${exploration.first} ${item.word}`.trim()),
      item,
    }));
    /** @type {import('./word-table.js').Column<TypicalWord>[]} */
    const columns = [
      { name: own.documents, of: (item) => formatNumber(item.count) },
      { name: own.share, of: (item) => formatPercent(item.share) },
      { name: own.elsewhere, of: (item) => formatPercent(item.elsewhere_share) },
    ];
    return html`
      ${items.length > 0
        ? wordTable(own.typical, own.typicalNote, own.word, rows, columns)
        : html`<p class="nothing">${none}</p>`}
      ${apiCall([this.call])}
    `;
  }
}

customElements.define('tongwen-typical-words', TypicalWords);
