import '../take/api-call.js';
import { analyse } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { analysisFailure } from '../explore/failure.js';
import { formatNumber } from '../language/format.js';
import { language, strings } from '../language/language.js';
import { tagOfItem } from '../language/tag.js';
import { html, nothing } from '../lit.js';
import { cameFrom, comparisonAddress, restoreScroll } from '../router.js';
import { stepBar, stepOf, stepped } from '../text/step-bar.js';
import { changesOf } from './comparison.js';
import { heads } from './heads.js';
import { words } from './language/strings.js';
import { pairOf } from './pair.js';
import { refusal } from './refusal.js';
import { stretchesOf } from './stretches.js';
import { summaryOf } from './summary.js';

/** @import { Property } from '../element.js' */

/** The page that shows two documents side by side, and what differs. */
class ComparePage extends withProperties(PageElement, {
  /** @type {Property<import('../router.js').Route>} */
  route: {},
  /** @type {Property<import('./comparison.js').Comparison | undefined>} */
  comparison: { state: true },
  /** @type {Property<import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined>} */
  error: { state: true },
  /** The ids of both documents as the address has them; empty where it has none. @type {Property<string>} */
  from: { state: true },
  /** @type {Property<string>} */
  to: { state: true },
  /** @type {Property<import('./comparison.js').Passage[]>} */
  changes: { state: true },
  /** @type {Property<import('./stretches.js').Stretch[]>} */
  stretches: { state: true },
  /** The folded stretches that the reader opened, by their index. @type {Property<Set<number>>} */
  opened: { state: true },
  /** The index of the change that the reader is at; -1 before the first step. @type {Property<number>} */
  at: { state: true },
}) {
  #request = new LatestRequest();

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
    this.#request.abort();
    super.disconnectedCallback();
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('route')) {
      this.from = this.route.parameters.get('from')?.trim() ?? '';
      this.to = this.route.parameters.get('to')?.trim() ?? '';
      this.comparison = undefined;
      this.load();
    }
  }

  languageChanged() {
    this.load();
  }

  get call() {
    return { resource: 'differences', parameters: new URLSearchParams({ from: this.from, to: this.to, lang: language() }) };
  }

  load() {
    document.title = [words().heading, strings().title].join(' · ');
    this.error = undefined;
    if (this.from && this.to && this.from !== this.to) {
      this.#request.start((signal) => analyse(this.call, signal), {
        answered: (/** @type {import('./comparison.js').Comparison} */ answer) => {
          this.comparison = answer;
          this.changes = changesOf(answer.passages);
          this.stretches = stretchesOf(answer.passages);
          this.opened = new Set();
          this.at = -1;
          restoreScroll();
        },
        failed: (error) => (this.error = error),
      });
    }
  }

  template() {
    const { document: own } = strings();
    const results = cameFrom();
    return html`
      <nav class="back">
        <a rel="prev" href=${results?.address ?? '/'}>${results ? own.back : own.toStart}</a>
      </nav>
      <h1 class="compare-heading">${words().heading}</h1>
      ${this.content()}
    `;
  }

  content() {
    if (this.error) {
      return analysisFailure(this.error, () => this.load());
    }
    if (this.comparison) {
      return this.shown(this.comparison);
    }
    return this.from && this.to && this.from !== this.to
      ? html`<p class="loading" role="status">${words().loading}</p>`
      : refusal(this.from || this.to, this.from === this.to);
  }

  shown(/** @type {import('./comparison.js').Comparison} */ comparison) {
    const { from, to } = comparison;
    const own = words();
    const tags = { from: tagOfItem(from), to: tagOfItem(to) };
    const foldable = this.stretches.some(({ folded }) => folded);
    const open = this.stretches.every(({ folded }, index) => !folded || this.opened.has(index));
    return html`
      <p class="compare-summary">${summaryOf(comparison)}</p>
      <div class="actions">
        <a class="button" href=${comparisonAddress(to.id, from.id)}>${own.swap}</a>
        ${foldable
          ? html`<button type="button" class="button" @click=${() => this.open(!open)}>${open ? own.fold : own.showAll}</button>`
          : nothing}
      </div>
      ${this.bar()}
      <div class="compared">
        ${heads(from, to, tags)}
        ${this.stretches.map((stretch, index) => this.stretch(stretch, index, tags))}
      </div>
      <details class="more-about api-call">
        <summary>${strings().take.request}</summary>
        <tongwen-api-call .calls=${[this.call]}></tongwen-api-call>
      </details>
    `;
  }

  bar() {
    const own = words().changes;
    if (this.changes.length === 0) {
      return nothing;
    }
    const count = formatNumber(this.changes.length);
    const position = this.at < 0 ? own.count(count) : own.at(formatNumber(this.at + 1), count);
    return stepBar({ ...own, position }, (by) => this.step(by, false));
  }

  stretch(/** @type {import('./stretches.js').Stretch} */ { folded, passages }, /** @type {number} */ index, /** @type {{from: string, to: string}} */ tags) {
    if (folded && !this.opened.has(index)) {
      const open = () => {
        this.opened = new Set([...this.opened, index]);
      };
      return html`<button type="button" class="folded" @click=${open}>${words().show(formatNumber(passages.length))}</button>`;
    }
    const current = this.changes[this.at];
    return passages.map((passage) => pairOf(passage, tags, passage === current));
  }

  /** Opens all that is folded, or folds it. */
  open(/** @type {boolean} */ all) {
    this.opened = new Set(all ? this.stretches.keys() : []);
  }

  pressed = (/** @type {KeyboardEvent} */ event) => {
    const by = stepOf(event);
    if (by && this.changes?.length) {
      this.step(by, true);
    }
  };

  /** To the next change or the one before; from the last to the first. */
  async step(/** @type {number} */ by, /** @type {boolean} */ withFocus) {
    this.at = stepped(this.at, by, this.changes.length);
    await this.updateComplete;
    const change = /** @type {HTMLElement} */ (this.querySelector('.pair.current'));
    change.scrollIntoView({ block: 'center' });
    if (withFocus) {
      change.focus({ preventScroll: true });
    }
  }
}

customElements.define('tongwen-differences', ComparePage);
