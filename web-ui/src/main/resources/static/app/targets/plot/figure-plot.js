import { analyse } from '../../api/client.js';
import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { fileName, saveFile } from '../../explore/download.js';
import { formatNumber } from '../../language/format.js';
import { language } from '../../language/language.js';
import { html, nothing } from '../../lit.js';
import { kindMark } from '../kind-mark.js';
import { words } from '../language/strings.js';
import { dotPlot } from './dot-plot.js';
import { plotOf } from './dots.js';
import { pngFile, svgFile } from './picture.js';

/** @import { Property } from '../../element.js' */

/** @typedef {'target' | 'result' | 'term'} Kind */

/** Fewer dots say no more than the table. */
const FEWEST = 2;

/** The figures of one unit by year: of the chosen one, else of the most frequent. */
class FigurePlot extends withProperties(PageElement, {
  /** @type {Property<import('../target-query.js').TargetQuery>} */
  query: {},
  /** The units that there are. @type {Property<import('../types.js').FigureCount[]>} */
  units: {},
  /** @type {Property<import('../types.js').TargetsAnswer | undefined>} */
  answer: { state: true },
  /** Pixels that there are. @type {Property<number>} */
  room: { state: true },
}) {
  #request = new LatestRequest();
  #watcher = new ResizeObserver(() => this.measure());

  connectedCallback() {
    super.connectedCallback();
    this.#watcher.observe(this);
    this.measure();
  }

  disconnectedCallback() {
    this.#watcher.disconnect();
    this.#request.abort();
    super.disconnectedCallback();
  }

  measure() {
    this.room = Math.max(280, this.clientWidth);
  }

  get unit() {
    const chosen = this.query.valuesOf('unit');
    return this.units.find(({ value }) => chosen.length === 0 || chosen.includes(value)) ?? this.units[0];
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if ((changed.has('query') || changed.has('units')) && this.units.length > 0) {
      const parameters = this.query.plotted(language(), this.unit.value);
      if (String(parameters) !== this.asked) {
        this.asked = String(parameters);
        this.#request.start((signal) => analyse({ resource: 'targets', parameters }, signal), {
          answered: (answer) => (this.answer = answer),
          failed: () => (this.answer = undefined),
        });
      }
    }
  }

  template() {
    const own = words().plot;
    const figures = this.answer ? datedOf(this.answer.items) : [];
    return html`
      <section class="plot" aria-labelledby="plot-heading">
        <h2 id="plot-heading">${own.heading}</h2>
        ${this.answer && figures.length < FEWEST ? html`<p class="note">${own.few}</p>` : nothing}
        ${this.answer ? nothing : html`<div class="plot-room"></div>`} ${figures.length < FEWEST ? nothing : this.drawn(figures)}
      </section>
    `;
  }

  drawn(/** @type {import('../types.js').DatedFigure[]} */ figures) {
    const own = words().plot;
    const { label } = this.unit;
    const plot = plotOf(figures, this.room);
    const kinds = /** @type {Kind[]} */ (['target', 'result', 'term']).filter((kind) => figures.some((figure) => figure.kind === kind));
    return html`
      <p class="note">
        ${own.shown(formatNumber(figures.length), label)}${plot.log ? ` · ${own.log}` : nothing}${this.answer?.next_cursor
          ? ` · ${own.cut(formatNumber(this.answer.items.length))}`
          : nothing}
      </p>
      <p class="legend">
        ${kinds.map(
          (kind) => html`
            <span>
              <svg class="kind-mark" viewBox="0 0 12 12" aria-hidden="true">${kindMark(kind, 6, 6)}</svg> ${words().kinds[kind]}
            </span>
          `,
        )}
      </p>
      <div class="wide" role="group" tabindex="0" aria-label=${own.heading}>${dotPlot(plot, label)}</div>
      <p class="actions">
        <button type="button" class="button" @click=${() => this.save('png', pngFile)}>${own.png}</button>
        <button type="button" class="button" @click=${() => this.save('svg', svgFile)}>${own.svg}</button>
      </p>
    `;
  }

  /**
   * @param {string} ending
   * @param {(drawing: SVGSVGElement) => Blob | null | Promise<Blob | null>} make
   */
  async save(ending, make) {
    const drawing = this.querySelector('.dot-plot');
    const file = drawing instanceof SVGSVGElement ? await make(drawing) : null;
    if (file) {
      saveFile(fileName('figures', [this.query.text, this.unit.value].filter(Boolean), ending), file);
    }
  }
}

/** Those that say when. */
function datedOf(/** @type {import('../types.js').Figure[]} */ figures) {
  return /** @type {import('../types.js').DatedFigure[]} */ (figures.filter(({ period }) => period));
}

customElements.define('tongwen-figure-plot', FigurePlot);
