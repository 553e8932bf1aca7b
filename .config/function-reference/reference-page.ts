import { formatIsoDay } from '../../src/domain/calendar/serial-day';
import { type ExampleValue, functionExamples } from '../../src/texts/functions/function-examples';
import { type FunctionGroup, functionGroups } from '../../src/texts/functions/function-groups';
import type { FunctionHelp } from '../../src/texts/functions/function-help';
import type { FunctionId } from '../../src/texts/functions/function-signatures';

/** The words of a reference page around the functions' own help. */
export interface PageWords {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly groups: Readonly<Record<FunctionGroup, string>>;
  readonly argument: string;
  readonly meaning: string;
  readonly answer: string;
  readonly basis: string;
  readonly example: string;
  /** The word with which the help of an argument that may be left out begins. */
  readonly optional: string;
  readonly colon: string;
}

/** The function reference as Markdown. */
export function referencePage(words: PageWords, help: (id: FunctionId) => FunctionHelp): string {
  const groups = Object.entries(functionGroups) as [FunctionGroup, readonly FunctionId[]][];
  const contents = groups.map(
    ([group, ids]) => `- ${words.groups[group]}${words.colon}${ids.map((id) => `[${id}](#ar${id.toLowerCase()})`).join(', ')}`,
  );
  return [
    `# ${words.title}`,
    '',
    ...words.introduction,
    '',
    ...contents,
    ...groups.flatMap(([group, ids]) => ['', `## ${words.groups[group]}`, ...ids.flatMap((id) => functionSection(id, help(id), words))]),
    '',
  ].join('\n');
}

function functionSection(id: FunctionId, help: FunctionHelp, words: PageWords): string[] {
  const entries = Object.entries(help.arguments);
  const signature = entries.map(([name, text]) => (text.startsWith(words.optional) ? `[${name}]` : name)).join(', ');
  const { formula, answer, dateColumns = [] } = functionExamples[id];
  const shown = (value: ExampleValue, column: number): string =>
    dateColumns.includes(column) && typeof value === 'number' ? formatIsoDay(value) : shownValue(value);
  const rows = isTable(answer) ? answer.map((row) => row.map(shown)) : null;
  return [
    '',
    `### AR.${id}`,
    '',
    `\`=AR.${id}(${signature})\``,
    '',
    help.description,
    '',
    ...table(
      [words.argument, words.meaning],
      entries.map(([name, text]) => [`\`${name}\``, text]),
    ),
    '',
    `- ${words.answer}${words.colon}${help.answer}`,
    `- ${words.basis}${words.colon}${help.basis}`,
    `- ${words.example}${words.colon}\`${formula}\`${isTable(answer) ? '' : ` → ${shown(answer, 0)}`}`,
    ...(rows === null ? [] : ['', ...table(rows[0] ?? [], rows.slice(1))]),
  ];
}

function isTable(answer: ExampleValue | readonly (readonly ExampleValue[])[]): answer is readonly (readonly ExampleValue[])[] {
  return Array.isArray(answer);
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
}

/** At most four decimals. */
function shownValue(value: ExampleValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toFixed(4))) : value;
}
