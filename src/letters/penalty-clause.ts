import type { CustomerRecord } from '../registers/customers/customer-record';

const clause = String.raw`(?:第\s*[\d一二三四五六七八九十百零〇]+(?:[.．]\d+)*\s*[条款项]|(?:clause|article|section|art\.|§)\s*\d+(?:\.\d+)*)`;
/** A clause with its parts: 第八条第二款. */
const clauses = new RegExp(`${clause}(?:${clause})*`, 'giu');
const ofPenalties = /违约|逾期|滞纳|迟延|penalt|late|default|overdue/i;

/**
 * The contract's clause on penalties as 客户资料 notes it (R13a): beside the word of 违约金依据 (合同（第8.2条）), else in 合同条款, where it is said to be
 * about penalties or is all that the cell says; empty where none is noted.
 */
export function penaltyClause(record: Pick<CustomerRecord, 'penaltyBasisNote' | 'contractClauses'> | null): string {
  if (record === null) return '';
  if (found(record.penaltyBasisNote).length > 0) return record.penaltyBasisNote;
  const parts = record.contractClauses.split(/[；;，,、。\n]/);
  const [named] = parts.filter((part) => ofPenalties.test(part)).flatMap(found);
  if (named !== undefined) return named;
  const all = record.contractClauses.trim();
  return found(all).length === 1 && all.replace(clauses, '').trim() === '' ? all : '';
}

/** Whether a text is a clause and no word more, so that it stands in a sentence by itself. */
export function isClauseAlone(text: string): boolean {
  return text.replace(clauses, '').trim() === '';
}

function found(text: string): readonly string[] {
  return text.match(clauses) ?? [];
}
