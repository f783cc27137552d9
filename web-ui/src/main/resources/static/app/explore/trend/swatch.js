import { html } from '../../lit.js';
import { SERIES } from './series.js';

/** A piece of the line of the n-th query, as a key to the chart. */
export function swatch(/** @type {number} */ index) {
  const { colour, dash, marker } = SERIES[index];
  return html`
    <svg class="swatch" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      <line x1="0" y1="7" x2="34" y2="7" stroke=${colour} stroke-width="2" stroke-dasharray=${dash.join(' ') || 'none'} />
      <path d=${marker} transform="translate(12 2)" fill=${colour} />
    </svg>
  `;
}
