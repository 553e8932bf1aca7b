import type { ColumnContent, SheetText } from '../tables/table-column';
import { registerPlanNamed } from './all-registers';
import type { RegisterPlanName } from './all-registers';
import { toDoFormula, toDoHeading } from './to-do';
import type { ToDo } from './to-do';
import { toDoRules } from './to-do-rules';

/** A column of a table that is made anew. */
export interface NewRegisterColumn {
  readonly heading: string;
  readonly content: ColumnContent;
  /** In characters. */
  readonly width: number;
  readonly required: boolean;
  /** What its list validation offers; none where any text may stand. */
  readonly choices: readonly string[];
  /** What a cell of it looks like. */
  readonly example: string;
}

/** A table of R39 with headings alone, as data. */
export interface NewRegisterSheet {
  readonly sheetName: string;
  readonly columns: readonly NewRegisterColumn[];
  /** A last column of formulas that tell whether a row is to be seen to; null where nothing in it is ever due. */
  readonly toDo: NewToDoColumn | null;
}

/** A column that nobody types in. */
export interface NewToDoColumn {
  readonly heading: string;
  /** Of a row, 1-based. */
  readonly formulaAt: (rowNumber: number) => string;
}

/** What a new table of R39 looks like, made from the same columns that it is found and read by. */
export function newRegisterSheet(name: RegisterPlanName, language: keyof SheetText): NewRegisterSheet {
  const { title, columns } = registerPlanNamed(name);
  const toDo: ToDo<string> | undefined = toDoRules[name];
  return {
    sheetName: title[language],
    columns: Object.values(columns).map(({ heading, content, width, required, choices = [], example }) => ({
      heading: heading[language],
      content,
      width: Math.max(width, widthOf(heading[language]) + 2),
      required: required === true,
      choices: choices.map((choice) => choice[language]),
      example: example[language],
    })),
    toDo:
      toDo === undefined
        ? null
        : { heading: toDoHeading[language], formulaAt: (row) => toDoFormula(toDo, Object.keys(columns), row, language) },
  };
}

/** Chinese characters are two wide. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
