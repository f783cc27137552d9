import { formatDate, formatNumber } from '../../language/format.js';
import { html } from '../../lit.js';
import { documentAddress } from '../../router.js';
import { words } from '../language/strings.js';
import { lagOf, levelOf, placeOf, whenOf } from './saying.js';

/** The orders of the first documents. */
export const ORDERS = /** @type {const} */ (['date', 'place']);

/**
 * What has come to each level.
 *
 * @param {import('./types.js').Step[]} steps
 */
export function levelTable(steps) {
  const own = words().diffusion;
  return html`
    <table class="numbers">
      <caption class="unseen">${own.levels}</caption>
      <thead>
        <tr>
          ${[own.level, own.places, own.first, own.median, own.last, own.medianLag].map(
            (name) => html`<th scope="col">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${steps.map(
          (step) => html`
            <tr>
              <th scope="row">${levelOf(step.level)}</th>
              <td>${own.of(formatNumber(step.places), formatNumber(step.known))}</td>
              <td>${formatDate(step.first)}</td>
              <td>${formatDate(step.median)}</td>
              <td>${formatDate(step.last)}</td>
              <td>${lagOf(step.median_since_national)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/**
 * The first documents, each with what there is of its place.
 *
 * @param {import('./types.js').First[]} firsts in the order of their dates
 * @param {typeof ORDERS[number]} order
 * @param {(order: typeof ORDERS[number]) => void} sort
 */
export function firstTable(firsts, order, sort) {
  const own = words().diffusion;
  const header = (/** @type {typeof ORDERS[number]} */ by, /** @type {string} */ name) => html`
    <th scope="col" aria-sort=${order === by ? 'ascending' : 'none'}>
      <button type="button" class="sort" @click=${() => sort(by)}>${name}</button>
    </th>
  `;
  return html`
    <table class="numbers firsts">
      <caption class="unseen">${own.table}</caption>
      <thead>
        <tr>
          ${header('place', own.place)}
          <th scope="col">${own.level}</th>
          ${header('date', own.date)}
          <th scope="col">${own.document}</th>
          <th scope="col">${own.sinceNational}</th>
          <th scope="col">${own.sinceFirst}</th>
          <th scope="col">${own.matching}</th>
          <th scope="col">${own.until}</th>
          <th scope="col">${own.all}</th>
        </tr>
      </thead>
      <tbody>
        ${ordered(firsts, order).map(firstRow)}
      </tbody>
    </table>
  `;
}

function firstRow(/** @type {import('./types.js').First} */ first) {
  const { document, matching, all, all_until: until, collection_begins: begins } = first;
  return html`
    <tr>
      <th scope="row">${placeOf(first)}</th>
      <td>${levelOf(first.level)}</td>
      <td>${whenOf(first)}${begins ? html` <span title=${words().diffusion.begins}>○</span>` : ''}</td>
      <td class="title"><a href=${documentAddress(document.id)} lang="zh">${document.title}</a></td>
      <td>${lagOf(first.since_national)}</td>
      <td>${lagOf(first.since_first)}</td>
      <td>${formatNumber(matching)}</td>
      <td>${formatNumber(until)}</td>
      <td>${formatNumber(all)}</td>
    </tr>
  `;
}

/**
 * @param {import('./types.js').First[]} firsts
 * @param {typeof ORDERS[number]} order
 */
function ordered(firsts, order) {
  return order === 'date'
    ? firsts
    : [...firsts].sort((a, b) => (a.region?.code ?? '').localeCompare(b.region?.code ?? '') || a.rank - b.rank);
}
