import { PageElement } from '../element.js';
import { strings } from '../language/language.js';
import { html } from '../lit.js';
import { navigate } from '../router.js';

/** The box for a query; the key `/` leads to it from anywhere on the page. */
class SearchBox extends PageElement {
  static properties = {
    /** @type {import('./query.js').Query} */
    query: {},
  };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.focusOnSlash);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.focusOnSlash);
    super.disconnectedCallback();
  }

  template() {
    const words = strings().search;
    return html`
      <form class="search-box" role="search" action="/" @submit=${this.submit}>
        <label class="unseen" for="q">${words.label}</label>
        <input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search" placeholder=${words.hint} />
        <kbd title=${words.shortcut} aria-hidden="true">/</kbd>
        <button type="submit">${words.button}</button>
      </form>
    `;
  }

  /** The address rules over what was typed only when it changes: an answer that arrives leaves the typing alone. */
  updated(changed) {
    if (changed.has('query')) {
      this.input.value = this.query.text;
    }
  }

  get input() {
    return /** @type {HTMLInputElement} */ (this.querySelector('input'));
  }

  submit(/** @type {SubmitEvent} */ event) {
    event.preventDefault();
    navigate(this.query.withText(this.input.value.trim()).address);
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
