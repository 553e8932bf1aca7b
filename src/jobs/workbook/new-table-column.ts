import type { NewRegisterColumn } from '../../registers/new-register-sheet';
import { dateFormat, textFormat } from '../../sheets/look';
import type { ColumnContent } from '../../tables/table-column';
import type { JobTexts } from '../../texts/jobs/zh-CN';
import type { NewColumn } from '../ports/tables-port';

const formats: Readonly<Record<ColumnContent, string>> = {
  date: dateFormat,
  amount: '#,##0.00',
  number: 'General',
  time: 'hh:mm',
  choice: textFormat,
  text: textFormat,
};

/** A column of a table of R39 as it is made: formatted for what it holds, with its list, and its example as a prompt. */
export function newTableColumn({ heading, content, width, required, choices, example }: NewRegisterColumn, texts: JobTexts): NewColumn {
  const text = [required ? texts.columnRequired : '', example === '' ? '' : texts.columnExample(example)]
    .filter((part) => part !== '')
    .join('\n');
  return {
    heading,
    width,
    numberFormat: formats[content],
    ...(choices.length > 0 && { list: choices }),
    ...(text !== '' && { prompt: { title: heading, text } }),
  };
}
