import { excelCommand } from '../../.config/excel/excel-command';
import type { Machine } from '../../.config/excel/machine';
import { webSteps } from '../../.config/excel/web-steps';

interface Trial {
  readonly code: number;
  /** Everything that was done, in order. */
  readonly done: readonly string[];
  readonly complaints: readonly string[];
}

/** Runs the command on a computer of a kind; commands and files named in `has` succeed or exist. */
async function tried(system: string, has: readonly RegExp[], ...args: readonly string[]): Promise<Trial> {
  const done: string[] = [];
  const complaints: string[] = [];
  const isThere = (what: string): boolean => has.some((each) => each.test(what));
  const machine: Machine = {
    system,
    home: '/Users/me',
    exists: isThere,
    run: (command, ...rest) => {
      const line = [command, ...rest].join(' ');
      if (!line.startsWith('reg query')) done.push(line);
      return isThere(line);
    },
    copy: (file, target) => done.push(`copy ${file} → ${target}`),
    remove: (file) => done.push(`remove ${file}`),
  };
  const code = await excelCommand(args, machine, {
    addIn: { id: 'the-id', manifest: '/product/manifest.xml' },
    serve: ({ selfCheck }) => Promise.resolve(void done.push(selfCheck ? 'serve with the self-check' : 'serve')),
    workbook: () => '/copies/sample.xlsx',
    say: () => undefined,
    complain: (line) => complaints.push(line),
  });
  return { code, done, complaints };
}

const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer';
const windowsExcel = [/App Paths\\excel\.exe/, /^reg add/, /^reg delete/, /^cmd/];
const macExcel = [/^\/Applications\/Microsoft Excel\.app$/, /^open/];

describe('npm run excel', () => {
  it.each(['linux', 'win32', 'darwin', 'freebsd'])(
    'says in one sentence a language, on %s without Excel, that there is none, and serves nothing',
    async (system) => {
      expect(await tried(system, [])).toEqual({
        code: 2,
        done: [],
        complaints: [
          '这台电脑上没有找到 Windows 版或 Mac 版 Excel；用网页版 Excel 的步骤见 npm run excel:web。',
          'No Excel for Windows or Mac was found on this computer; npm run excel:web explains how to use Excel on the web.',
        ],
      });
    },
  );

  it('serves the add-in, tells Excel for Windows of it and opens the sample ledger', async () => {
    expect(await tried('win32', windowsExcel)).toEqual({
      code: 0,
      done: ['serve', `reg add ${key} /v the-id /t REG_SZ /d /product/manifest.xml /f`, 'cmd /c start  /copies/sample.xlsx'],
      complaints: [],
    });
  });

  it('serves it with the self-check where that is asked for', async () => {
    expect((await tried('win32', windowsExcel, '--self-check')).done[0]).toBe('serve with the self-check');
  });

  it('lays the manifest into the container of Excel for Mac', async () => {
    expect(await tried('darwin', macExcel)).toEqual({
      code: 0,
      done: [
        'serve',
        'copy /product/manifest.xml → /Users/me/Library/Containers/com.microsoft.Excel/Data/Documents/wef/the-id.manifest.xml',
        'open -a Microsoft Excel /copies/sample.xlsx',
      ],
      complaints: [],
    });
  });

  it('finds an Excel for Mac that one user installed', async () => {
    expect((await tried('darwin', [/^\/Users\/me\/Applications\/Microsoft Excel\.app$/])).code).toBe(0);
  });

  it('tells what to do where the registry may not be written', async () => {
    const { code, complaints } = await tried('win32', [/App Paths/]);
    expect(code).toBe(2);
    expect(complaints[1]).toBe('Excel’s add-in settings could not be written; load manifest.xml by hand as the README tells.');
  });

  it('goes on where the workbook does not open', async () => {
    expect((await tried('win32', [/App Paths/, /^reg add/])).code).toBe(0);
  });

  it.each([
    ['win32', [...windowsExcel, /^reg query .*Developer \/v the-id$/], [`reg delete ${key} /v the-id /f`]],
    ['win32', windowsExcel, []],
    ['darwin', macExcel, ['remove /Users/me/Library/Containers/com.microsoft.Excel/Data/Documents/wef/the-id.manifest.xml']],
  ])('takes the add-in out of Excel on %s with --stop', async (system, has, done) => {
    expect(await tried(system, has, '--stop')).toEqual({ code: 0, done, complaints: [] });
  });

  it('refuses an argument it does not know', async () => {
    expect(await tried('win32', windowsExcel, '--start')).toEqual({
      code: 2,
      done: [],
      complaints: ['不认识的参数 --start；只有 --stop 和 --self-check。', 'Unknown argument --start; there are --stop and --self-check.'],
    });
  });
});

describe('npm run excel:web', () => {
  it('names the server to start, the file to upload and where, in both languages', () => {
    for (const words of [
      'npm run dev-server',
      'https://localhost:3000/taskpane.html',
      'manifest.xml',
      '上传我的加载项',
      'Upload My Add-in',
    ])
      expect(webSteps).toContain(words);
  });
});
