import type { Register } from '../register';
import { evidenceColumns } from './columns';
import type { EvidenceRole } from './columns';
import type { EvidenceRecord } from './evidence-record';
import { parseEvidence } from './parse-row';
import { evidenceCells } from './write-row';

/** 证据: what proves a claim, and where it is kept (R44). */
export const evidence: Register<EvidenceRole, EvidenceRecord> = {
  title: { 'zh-CN': '证据', 'en-US': 'Evidence' },
  names: /证据|^evidence/i,
  marks: ['证据类别', '证据名称', '证明目的', '证明内容', '载体', 'SHA-256', '存放处', 'kind of evidence', 'what it proves'],
  columns: evidenceColumns,
  datedBy: 'day',
  carried: { by: ['caseNumber', 'customer'], roles: ['caseNumber', 'customer'] },
  parseRow: parseEvidence,
  cellsOf: evidenceCells,
  rowAt: (row, asOf) => (row.day !== null && row.day > asOf ? null : row),
};
