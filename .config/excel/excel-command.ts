import type { Machine } from './machine';
import { excelOn, type AddIn } from './sideload';

/** What `npm run excel` needs beside the computer. */
export interface ExcelCommandParts {
  readonly addIn: AddIn;
  /**
   * Builds the add-in, serves it on the development host and goes on doing so; with the self-check its pane tries at once what it counts on
   * in Excel.
   */
  serve(options: { readonly selfCheck: boolean }): Promise<void>;
  /** A fresh copy of the sample ledger. */
  workbook(): string;
  say(line: string): void;
  complain(line: string): void;
}

const noExcel = [
  '这台电脑上没有找到 Windows 版或 Mac 版 Excel；用网页版 Excel 的步骤见 npm run excel:web。',
  'No Excel for Windows or Mac was found on this computer; npm run excel:web explains how to use Excel on the web.',
];

const refused = [
  'Excel 的加载项设置写不进去；请按 README 的步骤手动加载 manifest.xml。',
  'Excel’s add-in settings could not be written; load manifest.xml by hand as the README tells.',
];

/**
 * Puts the development add-in into Excel (or takes it out with --stop; with --self-check it tries at once what it counts on) and answers
 * the exit code: 0 done, 2 where the computer or the arguments don't allow it. After 0 without --stop the add-in is still being served.
 */
export async function excelCommand(args: readonly string[], machine: Machine, parts: ExcelCommandParts): Promise<number> {
  const { addIn } = parts;
  const fail = (lines: readonly string[]): number => {
    for (const line of lines) parts.complain(line);
    return 2;
  };
  const stray = args.find((arg) => arg !== '--stop' && arg !== '--self-check');
  if (stray !== undefined)
    return fail([`不认识的参数 ${stray}；只有 --stop 和 --self-check。`, `Unknown argument ${stray}; there are --stop and --self-check.`]);
  const selfCheck = args.includes('--self-check');
  const excel = excelOn(machine);
  if (excel === null) return fail(noExcel);
  if (args.includes('--stop')) {
    if (!excel.unregister(machine, addIn)) return fail(refused);
    parts.say('已从 Excel 移除；重启 Excel 后生效。 Removed; restart Excel.');
    return 0;
  }
  await parts.serve({ selfCheck });
  if (!excel.register(machine, addIn)) return fail(refused);
  const workbook = parts.workbook();
  if (!excel.open(machine, workbook)) parts.say(`请自己打开示例台账 Open the sample ledger yourself: ${workbook}`);
  parts.say('应收管家已加载：看 Excel 的“应收管家”选项卡；没有就到 开始 > 加载项 里选它。改动保存后按 Ctrl+F5 刷新面板，Ctrl+C 停止。');
  parts.say(
    'Receivables is loaded: see its tab in Excel, or pick it under Home > Add-ins. Saved changes show after Ctrl+F5 in the pane; Ctrl+C stops.',
  );
  if (selfCheck) {
    parts.say('打开“应收管家”面板，自检就会开始；结果写在工作表“自检结果”里，并存成 receivables-self-check.json。');
    parts.say('Open the pane of Receivables and the self-check begins; its results stand on a sheet and in receivables-self-check.json.');
  }
  return 0;
}
