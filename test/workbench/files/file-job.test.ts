import { unpackedContent } from '../../../src/workbench/book/packed-content';
import { carryOut } from '../../../src/workbench/files/file-job';

const table = new TextEncoder().encode('客户,金额\n甲公司,100.5\n');

describe('carryOut', () => {
  it('makes an .xlsx file of a text, reads it, and writes what it has read', async () => {
    const made = await carryOut({ kind: 'toXlsx', bytes: table, name: '客户.csv' });
    if (made.kind !== 'file') throw new Error(made.kind);
    const opened = await carryOut({ kind: 'read', bytes: made.bytes });
    if (opened.kind !== 'opened') throw new Error(opened.kind);
    const { content } = opened;
    expect(unpackedContent(content).sheets[0]?.cells.get(1)?.get(1)).toEqual({ value: 100.5 });
    const written = await carryOut({ kind: 'write', content, options: {} });
    if (written.kind !== 'file') throw new Error(written.kind);
    expect(await carryOut({ kind: 'toXlsx', bytes: written.bytes, name: '客户.xlsx' })).toEqual({ kind: 'file', bytes: written.bytes });
  });

  it('answers why a file can’t be read, as plain data', async () => {
    expect(await carryOut({ kind: 'read', bytes: Uint8Array.of(1, 2, 3) })).toEqual({
      kind: 'unreadable',
      reason: 'notAWorkbook',
      message: 'The file is no workbook.',
      detail: '',
    });
  });

  it('tells what is more than memory holds from other faults', async () => {
    const full = { kind: 'read', bytes: new Uint8Array(8) } as const;
    const failing = (error: Error) =>
      carryOut({
        ...full,
        get bytes(): Uint8Array {
          throw error;
        },
      });
    expect(await failing(new RangeError('Invalid array length'))).toEqual({ kind: 'outOfMemory', message: 'Invalid array length' });
    expect(await failing(new Error('odd'))).toEqual({ kind: 'failed', message: 'odd' });
  });
});
