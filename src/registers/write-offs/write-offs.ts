import type { Register } from '../register';
import { writeOffColumns } from './columns';
import type { WriteOffRole } from './columns';
import { parseWriteOff } from './parse-row';
import type { WriteOff } from './write-off';
import { writeOffCells } from './write-row';

const { approver, cause } = writeOffColumns;

/** Headings of 坏账核销 that tables of other kinds have too. */
const common: ReadonlySet<string> = new Set(['原因', '成因', 'reason', '批准', '审批']);

/** 坏账核销: what was given up, on whose word (R39, R35). */
export const writeOffs: Register<WriteOffRole, WriteOff> = {
  title: { 'zh-CN': '坏账核销', 'en-US': 'Write-offs' },
  // 核销 alone more often means that a receipt was set against an invoice.
  names: /坏[账帐]|呆[账帐]|死[账帐]|^(?:已)?核销(?:记录|明细|台账|登记)?表?$|write-?offs?|written off|bad ?debts?/i,
  marks: [
    ...[...approver.words, ...cause.words].filter((word) => !common.has(word)),
    ...[
      '坏账日期',
      '坏账核销日期',
      '坏账金额',
      '坏账核销金额',
      '核销坏账金额',
      '核销依据',
      '损失金额',
      'write-off date',
      'write-off amount',
    ],
  ],
  strangers: /^(?:收款|回款|到账|预收|票据|receipt)/,
  columns: writeOffColumns,
  datedBy: 'day',
  carried: { by: ['customer'], roles: ['customer'] },
  parseRow: parseWriteOff,
  cellsOf: writeOffCells,
  rowAt: (row, asOf) => (row.day > asOf ? null : row),
};
