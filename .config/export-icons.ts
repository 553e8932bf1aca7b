import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Resvg } from '@resvg/resvg-js';

/** The icons of the add-in and its buttons. */
export const iconNames = ['app', 'pane', 'month', 'risk', 'remove', 'function'] as const;

/** Width and height in pixels of each icon: those that Excel asks for on screens of every density. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

export type IconName = (typeof iconNames)[number];
export type IconSize = (typeof iconSizes)[number];

/** Pixel grids on which the icons are drawn, each line on whole pixels. */
const drawnSizes = [40, 32, 24, 20, 16];

const folder = path.join(__dirname, '..', 'assets', 'icons');

/** The file of assets/icons/ that Excel loads. */
export function iconFile(name: IconName, size: IconSize): string {
  return path.join(folder, `${name}-${size}.png`);
}

/** An icon as PNG bytes, from the largest drawing whose pixels come out whole at this size. */
export function drawIcon(name: IconName, size: IconSize): Uint8Array {
  const drawn = drawnSizes.find((each) => size % each === 0);
  if (drawn === undefined) throw new RangeError(`No drawing of ${name} fits ${size} pixels.`);
  const svg = readFileSync(path.join(folder, 'drawings', `${name}-${drawn}.svg`), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}

if (require.main === module) {
  for (const name of iconNames) for (const size of iconSizes) writeFileSync(iconFile(name, size), drawIcon(name, size));
}
