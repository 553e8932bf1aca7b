import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Sheet } from 'hucre';
import { readXlsx } from 'hucre/xlsx';

import { sampleLedgerFile } from '../../../.config/make-sample-ledger';

const committedFile = path.join(__dirname, '..', '..', '..', 'assets', 'sample-ledger.xlsx');

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await readXlsx(bytes, { readStyles: true })).sheets;
}

describe('assets/sample-ledger.xlsx', () => {
  it('is what its generator makes, cell by cell', async () => {
    const [committed, made] = await Promise.all([sheetsOf(readFileSync(committedFile)), sampleLedgerFile().then(sheetsOf)]);
    const plain = (sheets: readonly Sheet[]): unknown =>
      JSON.parse(JSON.stringify(sheets.map(({ name, rows, cells }) => [name, rows, [...(cells ?? [])]])));
    expect(plain(made)).toEqual(plain(committed));
  });

  it('holds forty customers, about three hundred invoices up to the end of 2025, and their receipts', async () => {
    const [ledger, receipts, customers] = await sheetsOf(readFileSync(committedFile));
    const numbers = ledger?.rows.map((row) => row[3]).filter((value) => /^24\d{6}$/.test(String(value)));
    expect([ledger?.name, receipts?.name, customers?.name]).toEqual(['应收台账', '收款明细', '客户资料']);
    expect(new Set(numbers).size).toBe(306);
    expect(receipts?.rows).toHaveLength(302);
    expect(customers?.rows).toHaveLength(41);
    expect(ledger?.rows[1]?.[0]).toBe('截止日期：2025年12月31日');
  });

  it('is untidy in the usual ways', async () => {
    const [ledger] = await sheetsOf(readFileSync(committedFile));
    const texts = (ledger?.rows ?? []).flat().map(String);
    expect(texts).toEqual(expect.arrayContaining(['小计', '合计', '待客户验收', '见补充协议']));
    expect(texts.some((text) => /^\d{4}年\d+月\d+日$/.test(text))).toBe(true);
    expect(texts.some((text) => /^￥[\d,]+\.\d\d$/.test(text))).toBe(true);
    expect(texts.some((text) => /^[０-９．]+$/.test(text))).toBe(true);
  });
});
