import { ExcelBinaries } from '../../../src/excel/excel-binaries';
import { BadBinaryName, longestBinary } from '../../../src/jobs/ports/binaries-port';
import { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { openExcelDesk, type ExcelDesk } from '../excel-desk';
import { FailureMatrix, type Work } from '../failure-matrix';

let desk: ExcelDesk;
beforeEach(async () => {
  desk = await openExcelDesk({ requirements: { ExcelApi: '1.9' } });
});
afterEach(() => desk.close());

const template = 'letter-template';
const hello = new Uint8Array([80, 75, 3, 4, 0, 255]);
const parts = (): Map<string, string> => desk.book.documentParts.xmlParts;
const binaries = (): ExcelBinaries => new ExcelBinaries();

/** `hello` as it stands in the workbook, with the hash of its text. */
const helloXml = '<binary xmlns="urn:receivables:binary:letter-template" version="1" length="6" hash="HASH">UEsDBAD/</binary>';

describe('a binary kept in the workbook', () => {
  it('is given back byte by byte, whatever bytes they are and however many', async () => {
    const every = Uint8Array.from({ length: 70_001 }, (_, index) => (index * 7 + (index >> 8)) & 255);
    await binaries().keep(template, every);
    await binaries().keep('logo', new Uint8Array());
    expect(await binaries().read(template)).toEqual({ bytes: every, spoilt: 0 });
    expect(await binaries().read('logo')).toEqual({ bytes: new Uint8Array(), spoilt: 0 });
  });

  it('stands in one part with one element, in our namespace', async () => {
    await binaries().keep(template, hello);
    expect([...parts().values()].map((xml) => xml.replace(/hash="[\da-f]{16}"/, 'hash="HASH"'))).toEqual([helloXml]);
  });

  it('goes along with the workbook’s file', async () => {
    await binaries().keep(template, hello);
    const file = await new XlsxFile().write(collectContent(desk.book));
    const { content } = await new XlsxFile().read(file);
    await desk.close();
    const book = new Book(startHeadlessUniver(), { content });
    desk = await openExcelDesk({ book });
    expect(await binaries().read(template)).toEqual({ bytes: hello, spoilt: 0 });
    book.dispose();
  });

  it('is not there before it is kept, nor once it is forgotten', async () => {
    expect(await binaries().read(template)).toEqual({ bytes: null, spoilt: 0 });
    await binaries().keep(template, hello);
    await binaries().keep('logo', hello);
    await binaries().forget(template);
    await binaries().forget(template);
    expect(await binaries().read(template)).toEqual({ bytes: null, spoilt: 0 });
    expect((await binaries().read('logo')).bytes).toEqual(hello);
  });

  it('takes the place of what was kept before', async () => {
    for (const byte of [1, 2, 3]) await binaries().keep(template, new Uint8Array([byte]));
    expect(await binaries().read(template)).toEqual({ bytes: new Uint8Array([3]), spoilt: 0 });
    expect(parts().size).toBe(1);
  });

  it('may have 2 MB, and not a byte more', async () => {
    const most = new Uint8Array(2_097_152).fill(7);
    await binaries().keep(template, most);
    expect(longestBinary).toBe(2_097_152);
    expect((await binaries().read(template)).bytes?.length).toBe(2_097_152);
    await expect(binaries().keep(template, new Uint8Array(2_097_153))).rejects.toMatchObject({
      refusal: { kind: 'binaryTooLong', bytes: 2_097_153, most: 2_097_152 },
    });
    expect((await binaries().read(template)).bytes?.length).toBe(2_097_152);
  });

  it('cannot be kept in a workbook that is open for reading only', async () => {
    await desk.close();
    desk = await openExcelDesk({ isReadOnly: true });
    await expect(binaries().keep(template, hello)).rejects.toMatchObject({ refusal: { kind: 'readOnly' } });
    expect(parts().size).toBe(0);
  });

  it.each(['', 'Vorlage', 'a b', '../x', 'a"b', 'ü', 'x'.repeat(61)])('has no name like %j', (name) => {
    expect(() => binaries().read(name)).toThrow(BadBinaryName);
  });
});

describe('what stands in a kept binary’s place', () => {
  let ours: string;
  beforeEach(async () => {
    await binaries().keep(template, hello);
    ours = [...parts().values()][0] ?? '';
    parts().clear();
  });

  const spoilt: readonly (readonly [string, (xml: string) => string])[] = [
    ['with other bytes', (xml) => xml.replace('UEsDBAD/', 'UEsDBAD+')],
    ['cut short', (xml) => xml.replace('UEsDBAD/', 'UEsD')],
    ['with another length', (xml) => xml.replace('length="6"', 'length="7"')],
    ['without a length', (xml) => xml.replace(' length="6"', '')],
    ['without a hash', (xml) => xml.replace(/ hash="\w+"/, '')],
    ['without a version', (xml) => xml.replace(' version="1"', '')],
    ['with a version that is none', (xml) => xml.replace('version="1"', 'version="-1"')],
    ['with an attribute twice', (xml) => xml.replace('version="1"', 'version="1" version="2"')],
    ['with text that is no base64', (xml) => xml.replace('UEsDBAD/', 'UEsDB!D/')],
    ['with an element inside', (xml) => xml.replace('UEsDBAD/', 'UEsD<x/>BAD/')],
    ['with an entity', (xml) => `<!DOCTYPE binary [<!ENTITY a "UEsDBAD/">]>${xml.replace('UEsDBAD/', '&a;')}`],
    ['with a comment before it', (xml) => `<!-- -->${xml}`],
    ['with an element of another name', (xml) => xml.replace('<binary', '<blob').replace('/binary>', '/blob>')],
    ['with nothing in it', () => '<binary xmlns="urn:receivables:binary:letter-template"/>'],
  ];

  it.each(spoilt)('%s is not used, stays, and is told', async (_, spoil) => {
    parts().set('{x}', spoil(ours));
    expect(spoil(ours)).not.toBe(ours);
    expect(await binaries().read(template)).toEqual({ bytes: null, spoilt: 1 });
    await binaries().keep(template, new Uint8Array([9]));
    expect(await binaries().read(template)).toEqual({ bytes: new Uint8Array([9]), spoilt: 1 });
    await binaries().forget(template);
    expect([...parts().keys()]).toEqual(['{x}']);
  });

  it('is ours with a declaration, other quotes, another order and line breaks, as another program may save it', async () => {
    const hash = /hash="(\w+)"/.exec(ours)?.[1] ?? '';
    parts().set(
      '{x}',
      `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<binary hash='${hash}' length='6' version='1'\n xmlns='urn:receivables:binary:letter-template' >UEsD\nBAD/</binary>\n`,
    );
    expect(await binaries().read(template)).toEqual({ bytes: hello, spoilt: 0 });
  });

  it('gives way to the newest where a run was cut short between the new and the old', async () => {
    parts().set('{old}', ours);
    await binaries().keep(template, new Uint8Array([2]));
    parts().set('{old}', ours);
    expect(await binaries().read(template)).toEqual({ bytes: new Uint8Array([2]), spoilt: 0 });
    await binaries().keep(template, new Uint8Array([3]));
    expect(parts().size).toBe(1);
  });
});

describe.each([
  ['kept for the first time', [], () => binaries().keep(template, hello)],
  ['kept in another’s place', [1], () => binaries().keep(template, hello)],
  ['forgotten', [1], () => binaries().forget(template)],
])('a binary %s', (_, before, run) => {
  const work: Work = {
    get desk() {
      return desk;
    },
    prepare: async () => {
      parts().clear();
      parts().set('{theirs}', '<x xmlns="urn:theirs"/>');
      if (before.length > 0) await binaries().keep(template, new Uint8Array(before));
    },
    run,
    renumbered: [
      [/\{0{8}-0000-4000-8000-\d{12}\}/g, 'id'],
      [/version=\\"\d+\\"/g, 'version'],
    ],
  };

  it('is there in full or as it was, whichever message fails, whichever answer is lost, and wherever Excel is gone', async () => {
    const matrix = await FailureMatrix.of(work);
    await matrix.refuseEveryMessage();
    await matrix.loseEveryAnswer();
    await matrix.failEveryAction();
    await matrix.goneFromEveryBatch();
    await matrix.refuseEveryBatchAsElsewhere();
    await matrix.leaveWindowInEveryBatch();
    expect(matrix.tries).toBeGreaterThan(10);
  });
});
