import { html, nothing } from '../../lit.js';

/**
 * @template T
 * @typedef {object} Column
 * @property {string} name
 * @property {(item: T) => string} of
 */

/**
 * Words with their numbers, the first first.
 *
 * @template T
 * @param {string} heading
 * @param {string} note
 * @param {string} word the name of the column of words
 * @param {{text: string, address?: string, item: T}[]} rows
 * @param {Column<T>[]} columns
 */
export function wordTable(heading, note, word, rows, columns) {
  return html`
    <p class="note">${note}</p>
    <div class="wide" role="group" tabindex="0" aria-label=${heading}>
      <table class="numbers">
        <caption class="unseen">${heading}</caption>
        <thead>
          <tr>
            <th scope="col">${word}</th>
            ${columns.map(({ name }) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ text, address, item }) => html`
              <tr>
                <th scope="row" lang="zh">${address ? html`<a href=${address}>${text}</a>` : text}</th>
                ${columns.map(({ of }) => html`<td>${of(item) ?? nothing}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
