import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Book } from '../../../src/workbench/book/book';
import { collectContent } from '../../../src/workbench/book/collect-content';
import { startHeadlessUniver } from '../../../src/workbench/book/start-headless-univer';
import { XlsxFile } from '../../../src/workbench/files/xlsx-file';
import { addForgedNotes } from '../../support/pane-desk/add-forged-notes';
import { addLedger } from '../../support/pane-desk/small-ledger';
import { newFolder, realReport, reportDone } from './real-report';

/** A ledger in a file with notes of a run that was cut short, and a sheet of the user's that would go if it were finished. */
async function unfinishedLedger(): Promise<string> {
  const book = new Book(startHeadlessUniver(), { name: '台账.xlsx', firstSheet: '封面' });
  addForgedNotes(book);
  addLedger(book);
  const file = path.join(newFolder(), '台账.xlsx');
  writeFileSync(file, await new XlsxFile().write(collectContent(book)));
  book.dispose();
  return file;
}

/** The sheets of a written workbook, and whether it still holds notes of a run. */
async function written(printed: string) {
  const { file, notices } = JSON.parse(printed) as { readonly file: string; readonly notices: readonly string[] };
  const { content } = await new XlsxFile().read(readFileSync(file));
  return {
    sheets: content.sheets.map(({ name }) => name),
    notes: content.names.filter(({ name }) => name.startsWith('receivables.journal.')).map(({ name }) => name),
    notices,
  };
}

describe('npm run report on a workbook with notes of a run that was cut short', () => {
  it.each([
    ['without a word on it', [], '请用 --unfinished finish（继续做完）或 --unfinished leave（保持现状）指定。'],
    [
      'told of another way than that of the run',
      ['--unfinished', 'undo'],
      '请用 --unfinished finish（继续做完）或 --unfinished leave（保持现状）指定。',
    ],
    [
      'in English',
      ['--lang', 'en-US'],
      'on the command line: --unfinished finish (finish it) or --unfinished leave (leave everything as it is).',
    ],
  ])('writes nothing and names the sheet that would go, and the option that answers: %s', async (_case, options, ending) => {
    const { code, printed, complained } = await realReport([await unfinishedLedger(), ...options]);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toContain('我的汇总');
    expect(complained.trimEnd().endsWith(ending)).toBe(true);
  });

  it('leaves every sheet as it is where it is told to, builds the month, and says that the notes are gone', async () => {
    const { sheets, notes, notices } = await written(
      await reportDone([await unfinishedLedger(), '--unfinished', 'leave', '--reports', 'aging', '--json']),
    );
    expect(sheets).toEqual(['封面', '我的汇总', '台账', '账龄明细 2025-12', '账龄分析 2025-12']);
    expect(notes).toEqual([]);
    expect(notices[0]).toBe('已保持现状，清除了没有做完的运行的记录');
  });

  it('finishes the run where it is told to, before all else that it was asked for', async () => {
    const { sheets, notes, notices } = await written(
      await reportDone([await unfinishedLedger(), '--unfinished', 'finish', '--reports', 'aging', '--policy', '--json']),
    );
    expect(sheets).toEqual(['封面', '台账', '应收参数', '账龄明细 2025-12', '账龄分析 2025-12']);
    expect(notes).toEqual([]);
    expect(notices[0]).toBe('没有做完的运行已继续做完');
  });

  it('takes the option without a word where there is no such run', async () => {
    const { notices } = await written(await reportDone(['--unfinished', 'leave', '--reports', 'aging', '--json']));
    expect(notices.filter((notice) => notice.includes('没有做完'))).toEqual([]);
  });
});
