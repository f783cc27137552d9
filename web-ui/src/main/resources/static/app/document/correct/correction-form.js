import { correctDocument, Problem, Unreachable } from '../../api/client.js';
import { LatestRequest } from '../../api/request.js';
import { PageElement, withProperties } from '../../element.js';
import { language, strings } from '../../language/language.js';
import { tagOfLabel } from '../../language/tag.js';
import { html, nothing } from '../../lit.js';
import { words } from '../language/strings.js';
import { CORRECTABLE, correctionOf, entriesOf } from './fields.js';
import { inputs } from './inputs.js';
import { Terms } from './terms.js';
import { canBeToken, forgetToken, keepToken, keptToken } from './token.js';

/** @import { Property } from '../../element.js' */

/** What the API reads as: this is not known. */
const UNKNOWN = 'unknown';

/** Corrects one field of a document. It gives the corrected document in the event `corrected`, and ends with `closed`. */
class CorrectionForm extends withProperties(PageElement, {
  /** @type {Property<import('../../api/types.js').FullDocument>} */
  item: {},
  /** The name of the fact. @type {Property<string>} */
  field: {},
  /** @type {Property<import('./fields.js').Entry[]>} */
  entries: { state: true },
  /** Whether it is said not to be known. @type {Property<boolean>} */
  unknown: { state: true },
  /** @type {Property<Terms | undefined>} */
  terms: { state: true },
  /** What was typed last, for which names are offered. @type {Property<string>} */
  typed: { state: true },
  /** @type {Property<{of: 'value' | 'token', text: string} | undefined>} */
  error: { state: true },
  /** @type {Property<boolean>} */
  asksToken: { state: true },
  /** @type {Property<boolean>} */
  saving: { state: true },
}) {
  #terms = new LatestRequest();
  #request = new LatestRequest();

  willUpdate(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('field')) {
      const entries = entriesOf(this.item, this.field);
      this.unknown = false;
      this.typed = '';
      this.asksToken = !keptToken();
      this.entries = entries.length > 0 ? entries : [{ text: '' }];
      this.loadTerms();
    }
  }

  /** The keyboard goes to the first field, and to where something is wrong. */
  updated(/** @type {Map<string, unknown>} */ changed) {
    const wrong = changed.has('error') && this.error;
    if (wrong || changed.has('field')) {
      /** @type {HTMLElement | null} */ (this.querySelector(wrong ? '[aria-invalid="true"]' : 'input, select'))?.focus();
    }
  }

  languageChanged() {
    this.loadTerms();
  }

  /** What was sent is not called back: the page shows it when it is done. */
  disconnectedCallback() {
    this.#terms.abort();
    super.disconnectedCallback();
  }

  /** Without names, the API still reads what is typed. */
  loadTerms() {
    const { taxonomy } = CORRECTABLE[this.field];
    if (taxonomy) {
      this.#terms.start((signal) => Terms.load(taxonomy, language(), signal), {
        answered: (terms) => (this.terms = terms),
        failed: () => {},
      });
    }
  }

  template() {
    const own = words().correct;
    const correction = correctionOf(this.item, this.field);
    return html`
      <form class="correction" novalidate aria-busy=${String(Boolean(this.saving))} @submit=${this.submitted} @keydown=${this.pressed}>
        ${inputs(this)}
        ${this.field === 'title'
          ? nothing
          : html`
              <label class="option">
                <input type="checkbox" .checked=${this.unknown} @change=${(/** @type {Event & {target: HTMLInputElement}} */ event) => (this.unknown = event.target.checked)} />
                ${own.unknown}
              </label>
            `}
        ${this.said('value')} ${this.asksToken ? this.token() : nothing}
        <div class="actions">
          <button class="button">${own.save}</button>
          ${correction ? html`<button type="button" class="button" @click=${() => this.send(null)}>${own.takeBack}</button>` : nothing}
          <button type="button" class="button" @click=${this.close}>${own.cancel}</button>
        </div>
        <p class="unseen" role="status">${this.saving ? own.saving : ''}</p>
      </form>
    `;
  }

  token() {
    const own = words().correct;
    const wrong = this.error?.of === 'token';
    return html`
      <label for="token">${own.token}</label>
      <input
        id="token"
        type="password"
        autocomplete="off"
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby="token-hint ${wrong ? 'token-error' : ''}"
      />
      <p class="hint" id="token-hint">${own.tokenHint}</p>
      ${this.said('token')}
    `;
  }

  said(/** @type {'value' | 'token'} */ of) {
    return this.error?.of === of
      ? html`<p class="error" id="${of}-error" role="alert" lang=${tagOfLabel(this.error.text)}>${this.error.text}</p>`
      : nothing;
  }

  submitted = (/** @type {Event} */ event) => {
    event.preventDefault();
    const values = this.entries
      .filter(({ text }) => text.trim())
      .map(({ text, value }) => value ?? this.terms?.valueOf(text.trim()) ?? text.trim());
    if (values.length === 0 && !this.unknown) {
      this.wrong('value', words().correct.empty);
      return;
    }
    this.send(this.unknown ? UNKNOWN : CORRECTABLE[this.field].several ? values : values[0]);
  };

  /** Sends the values of the field; null takes a correction back. */
  send(/** @type {string | string[] | null} */ values) {
    const token = keptToken() ?? /** @type {HTMLInputElement} */ (this.querySelector('#token')).value.trim();
    if (!canBeToken(token)) {
      this.refused(token ? words().correct.wrongToken : words().correct.noToken);
      return;
    }
    this.error = undefined;
    this.saving = true;
    const fields = { [CORRECTABLE[this.field].name]: values };
    this.#request.start((signal) => correctDocument(this.item.id, fields, { lang: language(), token }, signal), {
      answered: (item) => {
        keepToken(token);
        this.saving = false;
        this.dispatchEvent(new CustomEvent('corrected', { detail: { item, takenBack: values === null } }));
      },
      failed: (error) => this.failed(error, token),
    });
  }

  /** A value is looked at only where the token was right. */
  failed(/** @type {Problem | Unreachable} */ error, /** @type {string} */ token) {
    this.saving = false;
    if (error instanceof Problem && error.status === 401) {
      this.refused(words().correct.wrongToken);
      return;
    }
    if (error instanceof Problem && error.status === 403) {
      this.refused(words().correct.readOnlyToken);
      return;
    }
    if (error instanceof Problem && error.status === 400) {
      keepToken(token);
      this.asksToken = false;
    }
    this.wrong('value', error instanceof Unreachable ? strings().notices.unreachable : error.message);
  }

  refused(/** @type {string} */ text) {
    forgetToken();
    this.asksToken = true;
    this.wrong('token', text);
  }

  wrong(/** @type {'value' | 'token'} */ of, /** @type {string} */ text) {
    this.error = { of, text };
  }

  pressed = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === 'Escape') {
      this.close();
    }
  };

  close = () => this.dispatchEvent(new CustomEvent('closed'));
}

customElements.define('tongwen-correction', CorrectionForm);
