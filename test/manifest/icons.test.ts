import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { Resvg } from '@resvg/resvg-js';

import { drawIcon, iconFile, iconNames, iconSizes } from '../../.config/export-icons';
import { pngSize } from './png-size';

const icons = iconNames.flatMap((name) => iconSizes.map((size) => ({ name, size })));

/** The red, green, blue and alpha of each pixel. */
function pixelsOf(png: Uint8Array, size: number): Uint8Array {
  const image = `<image width="${size}" height="${size}" image-rendering="pixelated" href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">${image}</svg>`).render().pixels;
}

describe('the icons', () => {
  it.each(icons)('has $name at $size pixels, square', ({ name, size }) => {
    expect(pngSize(readFileSync(iconFile(name, size)))).toEqual({ width: size, height: size });
  });

  it.each(icons)('shows the drawing of $name at $size pixels as it stands (else: npm run icons)', ({ name, size }) => {
    const committed = pixelsOf(readFileSync(iconFile(name, size)), size);
    const drawn = pixelsOf(drawIcon(name, size), size);
    expect(committed.length).toBe(4 * size * size);
    // Another processor may round a shade of an edge differently.
    const farthest = committed.reduce((most, shade, at) => Math.max(most, Math.abs(shade - (drawn[at] ?? 255))), 0);
    expect(farthest).toBeLessThanOrEqual(2);
  });

  it.each(icons)('leaves a margin around $name at $size pixels, and fills the middle', ({ name, size }) => {
    const pixels = pixelsOf(readFileSync(iconFile(name, size)), size);
    const alpha = (x: number, y: number): number | undefined => pixels[4 * (y * size + x) + 3];
    const inside = Math.floor(0.4 * size);
    expect([alpha(0, 0), alpha(size - 1, 0), alpha(0, size - 1), alpha(inside, inside)]).toEqual([0, 0, 0, 255]);
  });

  it('has no file that nobody exports', () => {
    const folder = path.dirname(iconFile('app', 16));
    const exported = icons.map(({ name, size }) => path.basename(iconFile(name, size)));
    expect(
      readdirSync(folder)
        .filter((file) => file.endsWith('.png'))
        .sort(),
    ).toEqual(exported.sort());
  });
});
