import { exportAddress } from '../api/client.js';
import { PageElement, withProperties } from '../element.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { chooseColumns, chosenColumns, columnsOf, USUAL } from './columns.js';

/** @import { Property } from '../element.js' */

/** Files that documents can be taken along in. */
const FORMATS = ['csv', 'xlsx', 'ndjson', 'gbt7714', 'bibtex', 'ris', 'csl-json'];

/** As many rows as a spreadsheet has room for. @type {Record<string, number>} */
const MOST_ROWS = { xlsx: 1_048_575 };

/** Takes documents along as a file, in a format and with the columns of choice. */
class ExportForm extends withProperties(PageElement, {
  /** What the API is asked for them. @type {Property<URLSearchParams>} */
  parameters: {},
  /** How many there are. @type {Property<number>} */
  count: {},
  /** @type {Property<string>} */
  format: { state: true },
  /** @type {Property<string[]>} */
  columns: { state: true },
}) {
  constructor() {
    super();
    [this.format] = FORMATS;
    this.columns = chosenColumns();
  }

  template() {
    const words = strings().take;
    const possible = columnsOf(this.format);
    return html`
      <label>
        ${words.format}
        <select @change=${(/** @type {Event & {target: HTMLSelectElement}} */ { target }) => (this.format = target.value)}>
          ${FORMATS.map((format) => html`<option value=${format} ?selected=${format === this.format}>${words.formats[format]}</option>`)}
        </select>
      </label>
      ${possible.length > 0 ? this.choiceOfColumns(possible, words) : nothing}
      ${this.file(possible, words)}
    `;
  }

  /**
   * @param {string[]} possible
   * @param {ReturnType<typeof strings>['take']} words
   */
  choiceOfColumns(possible, words) {
    const chosen = possible.filter((name) => this.columns.includes(name));
    return html`
      <details class="columns">
        <summary>${words.columns(formatNumber(chosen.length))}</summary>
        <fieldset aria-label=${words.columns(formatNumber(chosen.length))}>
          ${possible.map((name) => this.column(name))}
        </fieldset>
        <button type="button" class="quiet" @click=${() => this.choose(USUAL)}>${words.usualColumns}</button>
      </details>
    `;
  }

  column(/** @type {string} */ name) {
    const { columns, fields } = strings();
    const others = this.columns.filter((other) => other !== name);
    return html`
      <label>
        <input
          type="checkbox"
          .checked=${this.columns.includes(name)}
          @change=${(/** @type {Event & {target: HTMLInputElement}} */ { target }) =>
            this.choose(target.checked ? [...others, name] : others)}
        />
        ${columns[name] ?? fields[name]}
      </label>
    `;
  }

  choose(/** @type {string[]} */ columns) {
    this.columns = columns;
    chooseColumns(columns);
  }

  /**
   * The link to the file, or why there can be none.
   *
   * @param {string[]} possible
   * @param {ReturnType<typeof strings>['take']} words
   */
  file(possible, words) {
    const chosen = possible.filter((name) => this.columns.includes(name));
    const most = MOST_ROWS[this.format] ?? Infinity;
    if (this.count > most) {
      return html`<p>${words.tooMany(formatNumber(most))}</p>`;
    }
    if (possible.length > 0 && chosen.length === 0) {
      return html`<p>${words.noColumns}</p>`;
    }
    return html`<a class="button" href=${this.address(chosen)} download>${words.download(formatNumber(this.count))}</a>`;
  }

  address(/** @type {string[]} */ columns) {
    const asked = new URLSearchParams(this.parameters);
    asked.set('lang', language());
    asked.set('format', this.format);
    if (columns.length > 0 && String(columns) !== String(USUAL)) {
      asked.set('fields', columns.join(','));
    }
    return exportAddress(asked);
  }
}

customElements.define('tongwen-export', ExportForm);
