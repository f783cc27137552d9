/* How does a drawing of the page become a file? */

/** What of its look a drawing takes along, as its own attributes; files have no style sheet of the page. */
const LOOK = ['fill', 'stroke', 'stroke-width', 'fill-opacity', 'font-family', 'font-size'];

/** Pixels of a picture for each of the drawing. */
const DENSITY = 2;

/** The drawing as an SVG file, as the page shows it. */
export function svgFile(/** @type {SVGSVGElement} */ drawing) {
  return new Blob([written(drawing)], { type: 'image/svg+xml' });
}

/**
 * The drawing as a PNG file.
 *
 * @returns {Promise<Blob | null>}
 */
export async function pngFile(/** @type {SVGSVGElement} */ drawing) {
  const image = new Image();
  // The content security policy lets in pictures by `data:`, and no others that the page makes.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * DENSITY;
  canvas.height = image.height * DENSITY;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function written(/** @type {SVGSVGElement} */ drawing) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  const copies = copy.querySelectorAll('*');
  drawing.querySelectorAll('*').forEach((shown, index) => {
    const styles = getComputedStyle(shown);
    LOOK.forEach((name) => copies[index].setAttribute(name, styles.getPropertyValue(name)));
    copies[index].removeAttribute('class');
  });
  const ground = document.createElementNS(drawing.namespaceURI, 'rect');
  const { backgroundColor } = getComputedStyle(document.documentElement);
  Object.entries({ width: '100%', height: '100%', fill: backgroundColor }).forEach(([name, value]) => ground.setAttribute(name, value));
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}
