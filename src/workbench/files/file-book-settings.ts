import type { Workbook, WriteOptions } from 'hucre/xlsx';

import type { BookSettings } from '../book/document-parts';
import type { PackageMap } from './package-map';
import type { PackageParts } from './package-parts';
import { attribute, escapeXml, openingTags } from './xml-text';
import type { ZipPackage } from './zip-package';

/** How a workbook calculates, as its file says it; the rest of the element is about what was calculated last. */
const CALCULATION = ['calcMode', 'iterate', 'iterateCount', 'iterateDelta', 'fullPrecision', 'refMode'];
const PROPERTIES = ['title', 'subject', 'creator', 'keywords', 'description', 'lastModifiedBy', 'company', 'manager', 'category'] as const;
const THEME_PATH = 'xl/theme/theme1.xml';

/** What a file says of the workbook as a whole. */
export async function readBookSettings(
  zip: ZipPackage,
  { workbookXml, relations }: PackageMap,
  { properties }: Workbook,
): Promise<BookSettings> {
  const tag = openingTags(workbookXml, 'calcPr')[0] ?? '';
  const themePath = relations.find(({ type }) => type === 'theme')?.target;
  return {
    calculation: new Map(CALCULATION.flatMap((name) => pair(name, attribute(tag, name)))),
    properties: new Map(PROPERTIES.flatMap((name) => pair(name, properties?.[name]))),
    theme: themePath !== undefined && zip.has(themePath) ? await zip.text(themePath) : null,
  };
}

/** The properties of the document as the library writes them. */
export function fileProperties({ properties }: BookSettings): NonNullable<WriteOptions['properties']> {
  return Object.fromEntries(properties);
}

/** Puts the rest into a package that the library wrote. */
export function writeBookSettings(parts: PackageParts, { calculation, theme }: BookSettings): void {
  if (calculation.size > 0) {
    const list = [...calculation].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    parts.change('xl/workbook.xml', (xml) => xml.replace(/<calcPr\b/, (start) => start + list));
  }
  // A theme with pictures leads to parts of its own.
  if (theme !== null && parts.bytes.has(THEME_PATH) && !/\sr:(?:embed|link)=/.test(theme)) parts.set(THEME_PATH, theme);
}

function pair(name: string, value: string | undefined): (readonly [string, string])[] {
  return value === undefined || value === '' ? [] : [[name, value]];
}
