import { allProbes } from '../../src/excel/self-check/all-probes';
import { byHand } from '../../src/excel/self-check/by-hand';
import { probeAreas, type ProbeArea } from '../../src/excel/self-check/probe';

const titles: Readonly<Record<ProbeArea, string>> = {
  names: 'Names',
  sheets: 'Sheets',
  copying: 'Copying',
  tables: 'Tables',
  values: 'Values',
  formulas: 'Formulas',
  looks: 'Looks',
  program: 'The program',
};

/** The list of what is counted on in Excel, as Markdown, made from the probes of the self-check. */
export function assumptionList(): string {
  const areas = probeAreas.map((area) => {
    const lines = allProbes[area].map(
      ({ id, needs, sentence }) => `- \`${id}\` ${sentence['en-US']}${needs === undefined ? '' : ` (ExcelApi ${needs})`}.`,
    );
    return [`### ${titles[area]}`, '', ...lines].join('\n');
  });
  const hand = ['### To be seen by hand', '', ...byHand.map(({ id, sentence }) => `- \`${id}\` ${sentence['en-US']}.`)].join('\n');
  return [...areas, hand].join('\n\n');
}

const begin = '<!-- made by npm run assumptions from the probes of the self-check -->';
const end = '<!-- end of what is made -->';

/** A document with the list in its place. */
export function withAssumptionList(document: string): string {
  const [before = '', rest = ''] = document.split(begin);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error('The document has no place for the list.');
  return `${before}${begin}\n\n${assumptionList()}\n\n${end}${after}`;
}
