import { suggest } from '../api/client.js';
import { LatestRequest } from '../api/request.js';
import { PageElement, withProperties } from '../element.js';
import { language, strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { navigate } from '../router.js';
import { addressOf, LIST, optionId, suggestionList } from './suggestions.js';

/** @import { Property } from '../element.js' */

/** Milliseconds without a further key, after which it is asked what may be meant. */
const PAUSE = 150;

/** The box for a query, with what may be meant below it; the key `/` leads to it from anywhere on the page. */
class SearchBox extends withProperties(PageElement, {
  /** @type {Property<import('./query.js').Query>} */
  query: {},
  /** @type {Property<import('../api/types.js').Suggestion[]>} */
  suggestions: { state: true },
  /** The suggestion that the keyboard is at; -1 if it is in the box. @type {Property<number>} */
  active: { state: true },
}) {
  #request = new LatestRequest();

  constructor() {
    super();
    /** @type {import('../api/types.js').Suggestion[]} */
    this.suggestions = [];
    this.active = -1;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.focusOnSlash);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.focusOnSlash);
    this.close();
    super.disconnectedCallback();
  }

  template() {
    const words = strings().search;
    const { suggestions, active } = this;
    return html`
      <form class="search-box" role="search" action="/" @submit=${this.submit}>
        <label class="unseen" for="q">${words.label}</label>
        <input
          id="q"
          name="q"
          type="search"
          autocomplete="off"
          enterkeyhint="search"
          placeholder=${words.hint}
          role="combobox"
          aria-autocomplete="list"
          aria-controls=${LIST}
          aria-expanded=${String(suggestions.length > 0)}
          aria-activedescendant=${active < 0 ? nothing : optionId(active)}
          @input=${this.typed}
          @keydown=${this.moved}
          @blur=${this.close}
        />
        <kbd title=${words.shortcut} aria-hidden="true">/</kbd>
        <button type="submit">${words.button}</button>
        ${suggestionList(suggestions, active, (suggestion) => this.choose(suggestion))}
      </form>
    `;
  }

  /** The address rules over what was typed only when it changes: an answer that arrives leaves the typing alone. */
  updated(/** @type {Map<string, unknown>} */ changed) {
    if (changed.has('query')) {
      this.input.value = this.query.text;
    }
  }

  get input() {
    return /** @type {HTMLInputElement} */ (this.querySelector('input'));
  }

  submit(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    this.close();
    navigate(this.query.withText(this.input.value.trim()).address);
  }

  /** Half of a syllable that an input method is still composing is asked for, too: it may be pinyin. */
  typed() {
    const text = this.input.value.trim();
    this.close();
    if (text) {
      this.waiting = setTimeout(() => this.ask(text), PAUSE);
    }
  }

  /** That nothing can be suggested is no reason to disturb who types. */
  ask(/** @type {string} */ text) {
    this.#request.start((signal) => suggest(text, language(), signal), {
      answered: (answer) => {
        this.suggestions = answer.suggestions;
      },
      failed: () => this.close(),
    });
  }

  moved(/** @type {KeyboardEvent} */ event) {
    const { length } = this.suggestions;
    if (length === 0 || event.isComposing) {
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.active = ((this.active + 1 + step + length + 1) % (length + 1)) - 1;
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.choose(this.suggestions[this.active]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  choose(/** @type {import('../api/types.js').Suggestion} */ suggestion) {
    this.close();
    navigate(addressOf(suggestion, this.query));
  }

  close() {
    clearTimeout(this.waiting);
    this.#request.abort();
    /** @type {import('../api/types.js').Suggestion[]} */
    this.suggestions = [];
    this.active = -1;
  }

  focusOnSlash = (/** @type {KeyboardEvent} */ event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.input.select();
    }
  };
}

customElements.define('tongwen-search-box', SearchBox);
