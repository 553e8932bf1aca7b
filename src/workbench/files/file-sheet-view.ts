import { attribute, escapeXml, openingTags } from './xml-text';

/** What a sheet's view may say that the library does not read, and that means the same whatever becomes of the sheet. */
const CARRIED = [
  'showFormulas',
  'showZeros',
  'showRuler',
  'showWhiteSpace',
  'showOutlineSymbols',
  'defaultGridColor',
  'colorId',
  'view',
  'zoomScaleNormal',
  'zoomScaleSheetLayoutView',
  'zoomScalePageLayoutView',
];

/** Those attributes of a sheet's first view. */
export function viewAttributes(xml: string): Map<string, string> {
  const tag = openingTags(xml, 'sheetView')[0] ?? '';
  return new Map(
    CARRIED.flatMap((name) => {
      const value = attribute(tag, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** The beginning of a sheet's part, up to its default sizes, with them. */
export function withViewAttributes(beginning: string, attributes: ReadonlyMap<string, string>): string {
  if (attributes.size === 0) return beginning;
  const list = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  if (!/<sheetView\b/.test(beginning)) return `${beginning}<sheetViews><sheetView${list} workbookViewId="0"/></sheetViews>`;
  return beginning.replace(/<sheetView\b/, (start) => start + list);
}
