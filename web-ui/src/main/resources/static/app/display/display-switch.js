import { strings } from '../language/language.js';
import { html } from '../lit.js';
import { chooseDisplay, display, DISPLAYS } from './display.js';

/** Chooses the script that texts are shown in, which is not the language of the page. */
export function displaySwitch() {
  const words = strings().display;
  return html`
    <label class="display">
      ${words.label}
      <select @change=${(/** @type {Event & {target: HTMLSelectElement}} */ { target }) => chooseDisplay(target.value)}>
        ${DISPLAYS.map((value) => html`<option value=${value} .selected=${value === display()}>${words.choices[value]}</option>`)}
      </select>
    </label>
  `;
}
