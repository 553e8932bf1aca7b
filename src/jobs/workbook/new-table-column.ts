import type { NewRegisterColumn, NewRegisterSheet } from '../../registers/new-register-sheet';
import { dateFormat, textFormat } from '../../sheets/look';
import type { ColumnContent } from '../../tables/table-column';
import type { Language } from '../../texts/language';
import { newTableTexts } from '../../texts/new-table/new-table-texts';
import type { NewTableTexts } from '../../texts/new-table/zh-CN';
import type { NewColumn } from '../ports/tables-port';

/** In characters: 待办 and the arrow of its filter. */
const toDoWidth = 9;

const formats: Readonly<Record<ColumnContent, string>> = {
  date: dateFormat,
  amount: '#,##0.00',
  number: 'General',
  time: 'hh:mm',
  choice: textFormat,
  text: textFormat,
};

/** The columns of a table of R39 as it is made; the last, of formulas, is none of its rows'. */
export function newTableColumns({ columns, toDo }: NewRegisterSheet, language: Language): NewColumn[] {
  const texts = newTableTexts[language];
  const made = columns.map((column) => newTableColumn(column, texts));
  if (toDo === null) return made;
  const { heading, formulaAt } = toDo;
  return [...made, { heading, width: toDoWidth, numberFormat: 'General', formulaAt, prompt: { title: heading, text: texts.toDoHint } }];
}

/** A column of a table of R39 as it is made: formatted for what it holds, with its list, and its example as a prompt. */
function newTableColumn({ heading, content, width, required, choices, example }: NewRegisterColumn, texts: NewTableTexts): NewColumn {
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
