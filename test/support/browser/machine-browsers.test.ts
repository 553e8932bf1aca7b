import { browserPlaces } from './machine-browsers';
import { runsNpmBrowser } from './npm-browser';
import { openBrowser } from './open-browser';

describe('browserPlaces', () => {
  it('begins with the browser that CHROME_PATH names', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(browserPlaces({ platform, env: { CHROME_PATH: '/opt/mine' } })[0]).toBe('/opt/mine');
  });

  it('looks along the PATH on Linux', () => {
    const places = browserPlaces({ platform: 'linux', env: { PATH: '/home/a/bin:/usr/bin:relative' } });
    expect(places.slice(0, 2)).toEqual(['/home/a/bin/google-chrome', '/usr/bin/google-chrome']);
    expect(places).toEqual(expect.arrayContaining(['/usr/bin/chromium', '/home/a/bin/microsoft-edge', '/snap/bin/chromium']));
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('knows where Windows and macOS keep Chrome and Edge', () => {
    const env = {
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
    };
    expect(browserPlaces({ platform: 'win32', env })).toEqual(
      expect.arrayContaining([
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      ]),
    );
    expect(browserPlaces({ platform: 'darwin', env: { HOME: '/Users/a' } })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ]),
    );
  });
});

describe('openBrowser', () => {
  it('starts the browser of the npm package where the machine has none, on Linux; elsewhere it says what to install', async () => {
    const before = process.env['RECEIVABLES_BROWSER'];
    process.env['RECEIVABLES_BROWSER'] = 'npm';
    const opened = openBrowser();
    if (before === undefined) delete process.env['RECEIVABLES_BROWSER'];
    else process.env['RECEIVABLES_BROWSER'] = before;
    if (!runsNpmBrowser(process.platform, process.arch)) return expect(opened).rejects.toThrow('install Chrome, Edge or Chromium');
    const browser = await opened;
    expect(browser.version()).toMatch(/^153\./);
    const page = await browser.newPage();
    await page.setContent('<p>余额</p>');
    expect(await page.locator('p').textContent()).toBe('余额');
    await browser.close();
  });
});
