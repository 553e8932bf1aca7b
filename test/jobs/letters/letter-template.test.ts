import { readFileSync } from 'node:fs';
import path from 'node:path';

import { LettersBook } from './letters-book';

const ours = (file: string): Uint8Array => readFileSync(path.join(__dirname, '../../../assets/letters', file));

describe('letterTemplate', () => {
  it.each([
    ['first', 'zh-CN', '首次催款函模板.docx'],
    ['second', 'en-US', 'Second demand template.docx'],
    ['lawyer', 'zh-CN', '律师函草稿模板.docx'],
    ['statement', 'en-US', 'Statement of account template.docx'],
    ['agreement', 'zh-CN', '还款协议模板.docx'],
  ] as const)('hands the template of %s in %s over as %s', async (kind, language, name) => {
    const book = new LettersBook();
    const outcome = await book.run('letterTemplate', { want: 'save', template: { kind, language } });
    expect(outcome).toMatchObject({ kind: 'done', report: { saved: name } });
    expect(book.files.saved.map((file) => file.name)).toEqual([name]);
    expect(Buffer.from(book.files.saved[0]?.bytes ?? []).equals(ours(`${kind}.${language}.docx`))).toBe(true);
  });

  it('names the template that could not be saved as it would have been called', async () => {
    const book = new LettersBook();
    book.files.refusal = { kind: 'notPossible', reason: 'failed', message: '磁盘已满' };
    const outcome = await book.run('letterTemplate', { want: 'save', template: { kind: 'first', language: 'zh-CN' } });
    expect(outcome).toMatchObject({ refusal: 'notSaved', sentence: '文件“首次催款函模板.docx”没有保存成功（磁盘已满），请再试一次' });
  });
});
