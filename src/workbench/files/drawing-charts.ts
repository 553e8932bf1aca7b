import { relationsOf } from './package-map';
import { elementsOf, withElements } from './xml-elements';
import { attribute, openingTags } from './xml-text';
import type { ZipPackage } from './zip-package';

/** A chart of a sheet's drawing: its frame's name and its part. */
export interface DrawingChart {
  readonly name: string;
  readonly path: string;
  readonly xml: string;
}

/** The drawing of a sheet's part, or undefined. */
export async function drawingPathOf(zip: ZipPackage, sheetPath: string): Promise<string | undefined> {
  const path = (await relationsOf(zip, sheetPath)).find(({ type }) => type === 'drawing')?.target;
  return path !== undefined && zip.has(path) ? path : undefined;
}

/** The charts of a sheet in their order in the drawing. */
export async function drawingCharts(zip: ZipPackage, sheetPath: string): Promise<DrawingChart[]> {
  const drawing = await drawingPathOf(zip, sheetPath);
  if (drawing === undefined) return [];
  const relations = await relationsOf(zip, drawing);
  const charts: DrawingChart[] = [];
  for (const { inside: frame } of elementsOf(await zip.text(drawing), 'graphicFrame')) {
    const tag = /<(?:\w+:)?chart\b[^>]*>/.exec(frame)?.[0] ?? '';
    const path = relations.find(({ id }) => id === attribute(tag, 'r:id'))?.target;
    if (path === undefined || !zip.has(path)) continue;
    charts.push({ name: attribute(openingTags(frame, 'cNvPr')[0] ?? '', 'name') ?? '', path, xml: await zip.text(path) });
  }
  return charts;
}

/** A drawing's markup with other names on its frames, in their order. */
export function renameFrames(xml: string, escapedNames: readonly string[]): string {
  let index = 0;
  return withElements(xml, ['graphicFrame'], (frame) => {
    const name = escapedNames[index++];
    return name === undefined ? frame : frame.replace(/(<(?:\w+:)?cNvPr\b[^>]*?\sname=")[^"]*/, (_, start: string) => start + name);
  });
}
