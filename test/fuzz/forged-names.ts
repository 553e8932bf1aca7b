import fc from 'fast-check';

import { addHiddenName } from '../../src/excel/keep/hidden-names';
import { addHiddenText } from '../../src/excel/keep/hidden-texts';
import { holderPrefix, noteText, tableAnchor } from '../../src/excel/keep/journal';
import { addMark } from '../../src/excel/keep/marks';
import { addStamp } from '../../src/excel/keep/stamps';
import { escapeXml } from '../../src/workbench/files/xml-text';
import { forgeries, type ForgedAbout, type Forgery } from '../excel/forged-notes';

/**
 * Defined names of a file as a stranger forges them, by the product's own code: what it takes from Excel, names and the cells they stand
 * for, is written down.
 */
export function forgedNames(seed: number, about: ForgedAbout): string[] {
  const written: string[] = [];
  const context = {
    workbook: {
      names: {
        add: (name: string, content: string | { readonly reference: string }) => {
          const formula = typeof content === 'string' ? content : content.reference;
          written.push(`<definedName name="${escapeXml(name)}" hidden="1">${escapeXml(formula.replace(/^=/, ''))}</definedName>`);
          return { visible: true };
        },
      },
    },
  } as unknown as Excel.RequestContext;
  for (const forgery of fc.sample(forgeries(about), { seed, numRuns: 1 })[0] ?? []) add(context, forgery);
  return written;
}

function add(context: Excel.RequestContext, forgery: Forgery): void {
  switch (forgery.forges) {
    case 'mark':
      addMark(context, forgery.id, worksheet(forgery.sheet), null, { ...forgery.facts, fingerprint: '' });
      return;
    case 'anchor':
      addHiddenName(context, tableAnchor(forgery.table), worksheet(forgery.sheet).getRange('A1:E6'));
      return;
    case 'holder':
      addHiddenText(context, `${holderPrefix}somebody`, String(forgery.at));
      return;
    case 'stamp':
      addStamp(context, forgery.stamp);
      return;
    case 'nonsense':
      addHiddenName(context, forgery.name, forgery.formula);
      return;
    default:
      addHiddenText(context, `receivables.journal.${forgery.forges}`, noteText(forgery.forges, forgery.note as never));
  }
}

/** Of a worksheet, all that names ask for: what refers to its cells. */
function worksheet(name: string): Excel.Worksheet {
  const getRange = (address: string) => ({
    reference: `='${name.replaceAll("'", "''")}'!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`,
  });
  return { getRange } as unknown as Excel.Worksheet;
}
