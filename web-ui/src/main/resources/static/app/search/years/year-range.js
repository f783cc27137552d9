import { PageElement, withProperties } from '../../element.js';
import { html, nothing } from '../../lit.js';
import { navigate } from '../../router.js';
import { startDrag } from './drag.js';
import { histogram, percent } from './histogram.js';
import { Axis, countsByYear } from './scale.js';
import { yearsInWords } from './words.js';
import { yearHandle } from './year-handle.js';
import { yearInputs } from './year-inputs.js';

/** @import { Property } from '../../element.js' */

/** How long keys rest, in milliseconds, before the range is searched: each search is an entry of the history. */
const REST = 500;

/** How many documents there are of each year, and a range of years to choose among them. */
class YearRangeElement extends withProperties(PageElement, {
  /** @type {Property<import('../query.js').Query>} */
  query: {},
  /** @type {Property<import('../../api/types.js').Facet>} */
  facet: {},
  /** The range that a handle is being moved to. @type {Property<import('./scale.js').Range | null>} */
  draft: { state: true },
}) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('query')) {
      this.forget();
    }
    if (changed.has('facet')) {
      this.counts = countsByYear(this.facet);
      // Filters leave the axis as it is, so that bars can be compared before and after.
      this.axis = Axis.around(this.counts.keys(), this.text === this.query.text ? this.axis : undefined);
      this.text = this.query.text;
    }
  }

  /** The content security policy allows places to be set by script, and not in the markup. */
  updated() {
    /** @type {NodeListOf<HTMLElement>} */ (this.querySelectorAll('.handle')).forEach((handle) => {
      const { from, to } = this.shown;
      handle.style.left = percent(handle.dataset.end === 'from' ? this.axis.start(from) : this.axis.end(to));
    });
  }

  disconnectedCallback() {
    this.forget();
    super.disconnectedCallback();
  }

  /** The range as it stands on the axis; an open end is the end of the axis. */
  get shown() {
    const { axis, query } = this;
    return (
      this.draft ?? { from: axis.clamp(query.yearFrom ?? axis.first), to: axis.clamp(query.yearTo ?? axis.last) }
    );
  }

  /**
   * First and last year as they are searched; a handle at the end of the axis leaves that end open.
   *
   * @returns {[number | null, number | null]}
   */
  get bounds() {
    if (!this.draft) {
      return [this.query.yearFrom, this.query.yearTo];
    }
    const { from, to } = this.draft;
    return [from === this.axis.first ? null : from, to === this.axis.last ? null : to];
  }

  template() {
    const { counts, axis, query } = this;
    if (!counts || !axis) {
      return nothing;
    }
    const chosen = query.valuesOf('year').filter((year) => !year.startsWith('!'));
    const { from, to } = this.shown;
    const isChosen = (/** @type {number} */ year) =>
      year >= from && year <= to && (Boolean(this.draft) || chosen.length === 0 || chosen.includes(String(year)));
    return html`
      <p class="years-chosen">${yearsInWords(...this.bounds)}</p>
      <div
        class="year-chart"
        @pointerdown=${this.dragStarts}
        @pointermove=${this.dragMoves}
        @pointerup=${this.dragEnds}
        @pointercancel=${this.forget}
      >
        ${histogram(counts, axis, isChosen)} ${this.handle('from', axis.first, to)}
        ${this.handle('to', from, axis.last)}
      </div>
      <p class="year-axis" aria-hidden="true"><span>${axis.first}</span><span>${axis.last}</span></p>
      ${yearInputs(query, axis, (first, last) => this.search(first, last))}
    `;
  }

  /**
   * @param {'from' | 'to'} end
   * @param {number} least
   * @param {number} most
   */
  handle(end, least, most) {
    const moved = (/** @type {number} */ year) => {
      this.draft = { ...this.shown, [end]: year };
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.settle(), REST);
    };
    return yearHandle({
      end,
      year: this.shown[end],
      least,
      most,
      moved,
      left: () => this.settle(),
      cancelled: () => this.forget(),
    });
  }

  dragStarts(/** @type {PointerEvent & {currentTarget: HTMLElement}} */ event) {
    if (event.button !== 0) {
      return;
    }
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.drag = startDrag(this.axis, this.shown, event.currentTarget.getBoundingClientRect(), event.clientX);
    const focused = this.querySelector(`[data-end=${this.drag.handle ?? 'to'}]`);
    /** @type {HTMLElement} */ (focused).focus({ preventScroll: true });
    this.dragMoves(event);
  }

  dragMoves(/** @type {PointerEvent} */ event) {
    if (this.drag) {
      this.draft = this.drag.to(event.clientX);
    }
  }

  dragEnds() {
    this.drag = undefined;
    this.settle();
  }

  /** Searches the range that the handles were moved to. */
  settle() {
    if (this.draft && !this.drag) {
      const [from, to] = this.bounds;
      this.search(from, to);
    }
  }

  /**
   * @param {number | null} from
   * @param {number | null} to
   */
  search(from, to) {
    const { address } = this.query.withYears(from, to);
    if (address === this.query.address) {
      this.forget();
    } else {
      clearTimeout(this.#timer);
      navigate(address);
    }
  }

  /** Lets the handles go back to the range that is searched. */
  forget() {
    clearTimeout(this.#timer);
    this.drag = undefined;
    this.draft = null;
  }
}

customElements.define('tongwen-year-range', YearRangeElement);
