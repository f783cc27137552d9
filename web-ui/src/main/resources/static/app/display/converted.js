import { strings } from '../language/language.js';
import { html, nothing } from '../lit.js';
import { chooseDisplay, display, DISPLAYS } from './display.js';

/** Marks a text that is shown in another script than it was written in; nothing where it is not. */
export function converted(/** @type {{displayed?: string | null}} */ { displayed }) {
  const words = strings().display;
  return displayed ? html`<span class="converted" title=${words.convertedNote}>${words.converted[displayed]}</span>` : nothing;
}

/** Says at the top that texts are shown in one script, and leads back to what was written. */
export function displayNote() {
  const words = strings().display;
  return display() === DISPLAYS[0]
    ? nothing
    : html`
        <p class="display-note">
          ${words.notes[display()]}
          <button type="button" @click=${() => chooseDisplay(DISPLAYS[0])}>${words.undo}</button>
        </p>
      `;
}
