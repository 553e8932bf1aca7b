import type { KnownTag } from '../../src/documents/known-tags';
import { openTemplate } from '../../src/documents/open-template';
import type { Template } from '../../src/documents/template';

/** A few tags of the tests: two texts, a condition, a list. */
export const letterTags: readonly KnownTag[] = [
  { field: 'customer', names: ['客户名称', 'Customer name'], use: 'text' },
  { field: 'total', names: ['应付总额', 'Total due'], use: 'text' },
  { field: 'hasPenalty', names: ['有违约金', 'Has penalty'], use: 'condition' },
  {
    field: 'invoices',
    names: ['发票明细', 'Invoices'],
    use: 'rows',
    rows: [{ field: 'number', names: ['发票号码', 'Invoice number'], use: 'text' }],
  },
];

/** A template that is known to be sound. */
export function soundTemplate(bytes: Uint8Array): Template {
  const opened = openTemplate(bytes, letterTags);
  if (opened.kind === 'faults') throw new Error(JSON.stringify(opened.faults));
  return opened.template;
}
