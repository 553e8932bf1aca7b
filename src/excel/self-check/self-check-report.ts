import type { Language } from '../../texts/language';
import { selfCheckTexts } from '../../texts/self-check/self-check-texts';
import { writtenText } from '../write/written-text';
import type { ProbeResult } from './probe';

/** Where a self-check was run. */
export interface Surroundings {
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The newest set of the Excel API that is there. */
  readonly excelApi: string;
}

const newestKnown = 30;

export function surroundings(): Surroundings {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const minor = Array.from({ length: newestKnown }, (_, index) => newestKnown - index).find((number) =>
    requirements.isSetSupported('ExcelApi', `1.${number}`),
  );
  return { platform: String(diagnostics.platform), version: diagnostics.version, language: displayLanguage, excelApi: `1.${minor ?? 0}` };
}

/** The file to go with a report. */
export function selfCheckJson(results: readonly ProbeResult[], where: Surroundings): string {
  return `${JSON.stringify({ ...where, results: results.map(({ sentence, ...result }) => ({ ...result, sentence: sentence['en-US'] })) }, null, 2)}\n`;
}

/** Writes the results to a sheet of their own in place of those of before, and brings it to the front; answers its name. */
export async function writeSelfCheckSheet(results: readonly ProbeResult[], where: Surroundings, language: Language): Promise<string> {
  const { sheet: name, headings, outcomes } = selfCheckTexts[language];
  const lines = results.map(({ id, outcome, sentence, expected, seen }) => [
    id,
    outcomes[outcome],
    sentence[language],
    JSON.stringify(expected),
    JSON.stringify(seen),
  ]);
  const cells = [[`Excel ${where.version}`, where.platform, where.language, `ExcelApi ${where.excelApi}`, ''], headings, ...lines].map(
    (line) => line.map((text) => writtenText(text, true)),
  );
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, headings.length);
    range.numberFormat = cells.map((line) => line.map(() => '@'));
    range.values = cells;
    await context.sync();
    sheet.activate();
    await context.sync();
  });
  return name;
}
