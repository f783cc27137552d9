import { PageElement } from './element.js';
import { strings } from './language/language.js';
import { html } from './lit.js';

/** Keys that the page understands wherever the reader is not typing; the box itself listens to `/`. */
const KEYS = ['/', 'j', 'k', 'Enter', 'n', 'p', '?'];

/** Whether a key is meant for a field or the browser, and not for the page. */
export function isTyping(/** @type {KeyboardEvent} */ event) {
  const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog');
  return Boolean(field) || event.ctrlKey || event.metaKey || event.altKey;
}

/** Goes through the results by keyboard, and shows which keys there are. */
class Keys extends PageElement {
  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
    super.disconnectedCallback();
  }

  template() {
    const words = strings().keys;
    return html`
      <dialog class="keys" aria-labelledby="keys-heading">
        <h2 id="keys-heading">${words.heading}</h2>
        <dl>${KEYS.map((key) => html`<dt><kbd>${key}</kbd></dt><dd>${words.meanings[key]}</dd>`)}</dl>
        <form method="dialog"><button class="button">${words.close}</button></form>
      </dialog>
    `;
  }

  pressed = (/** @type {KeyboardEvent} */ event) => {
    if (isTyping(event)) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      this.querySelector('dialog')?.showModal();
    } else if (event.key === 'j' || event.key === 'k') {
      step(event.key === 'j' ? 1 : -1);
    }
  };
}

/** To the next or the previous result, from the one that has the focus. */
function step(/** @type {number} */ by) {
  const links = [...document.querySelectorAll('.result h3 a')];
  const at = links.findIndex((link) => link.closest('.result')?.contains(document.activeElement));
  const next = links[at < 0 && by < 0 ? links.length - 1 : at + by];
  if (next instanceof HTMLElement) {
    next.focus();
  }
}

customElements.define('tongwen-keys', Keys);
