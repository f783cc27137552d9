/*
 * The one place that names Lit's files; the build fills in the versions.
 *
 * Relative paths need no import map, so the content security policy needs no hash. That is why `lit-element`,
 * the one package with bare imports, is not used: `element.js` does its work.
 */
export { html, nothing, render, svg } from '../lib/lit-html/${lit-html.version}/lit-html.js';
export { repeat } from '../lib/lit-html/${lit-html.version}/directives/repeat.js';
export { ReactiveElement } from '../lib/reactive-element/${reactive-element.version}/reactive-element.js';
