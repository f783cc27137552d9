import { analyse } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { analysisFailure } from './failure.js';
import { words } from './language/strings.js';

/** @import { Property } from '../element.js' */

/**
 * A view of what the API counts or lists for an exploration. It asks again only when its request differs, and shows
 * the answer before until the next is there. Each answer is told by an `analysed` event.
 */
export class AnalysisView extends withProperties(PageElement, {
  /** @type {Property<import('./exploration.js').Exploration>} */
  exploration: {},
  /** What the API answered; each view knows its shape. @type {Property<unknown>} */
  answer: { state: true },
  /** @type {Property<import('../api/client.js').Problem | import('../api/client.js').Unreachable | undefined>} */
  error: { state: true },
  /** @type {Property<boolean>} */
  loading: { state: true },
}) {
  #request = new LatestRequest();

  /**
   * The API's resource and the parameters that it is asked with; overridden by every view.
   *
   * @returns {import('../api/snippets.js').Call}
   */
  get call() {
    throw new Error(`${this.localName} has no call`);
  }

  /** Asks the API; overridden where one answer is not all. */
  ask(/** @type {AbortSignal} */ signal) {
    return analyse(this.call, signal);
  }

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('exploration') && String(this.call.parameters) !== this.asked) {
      this.load();
    }
  }

  languageChanged() {
    this.load();
  }

  disconnectedCallback() {
    this.#request.abort();
    super.disconnectedCallback();
  }

  load() {
    this.asked = String(this.call.parameters);
    this.start((signal) => this.ask(signal));
  }

  /** Takes the answer of a request in place of the present one. */
  start(/** @type {(signal: AbortSignal) => Promise<unknown>} */ ask) {
    this.loading = true;
    this.error = undefined;
    this.#request.start(ask, {
      answered: (answer) => this.take({ answer }),
      failed: (error) => this.take({ error }),
    });
  }

  async take(/** @type {{answer?: unknown, error?: Error}} */ outcome) {
    this.loading = false;
    Object.assign(this, outcome);
    await this.updateComplete;
    this.dispatchEvent(new CustomEvent('analysed', { detail: outcome, bubbles: true }));
  }

  template() {
    const { answer, error, loading } = this;
    const pending = loading && !answer;
    return html`
      <div class="analysis" aria-busy=${String(Boolean(loading))}>
        <p class="said" role="status">${loading ? words().loading : error ? '' : this.said(answer)}</p>
        ${!error && isRelaxed(answer) ? html`<p class="note">${strings().results.relaxed}</p>` : nothing}
        ${error ? analysisFailure(error, () => this.load()) : pending ? waiting() : this.shown(answer)}
      </div>
    `;
  }

  /** What is said aloud of an answer: how much it found. */
  said(/** @type {unknown} */ _answer) {
    return '';
  }

  /**
   * What is shown of an answer; overridden by every view.
   *
   * @param {unknown} _answer
   * @returns {unknown}
   */
  shown(_answer) {
    throw new Error(`${this.localName} shows nothing`);
  }
}

/** Whether some words of the query were enough, as the API says of one query. */
function isRelaxed(/** @type {unknown} */ answer) {
  const match = /** @type {{meta?: {match?: string | {used: string}}} | undefined} */ (answer)?.meta?.match;
  return (typeof match === 'object' ? match.used : match) === 'any';
}

function waiting() {
  return html`
    <div class="waiting" aria-hidden="true">
      ${Array.from({ length: 8 }, () => html`<div class="bone"></div>`)}
    </div>
  `;
}
