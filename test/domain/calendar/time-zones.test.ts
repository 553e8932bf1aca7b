import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const script = join(__dirname, '..', '..', 'support', 'calendar-under-time-zone.ts');

async function under(timeZone: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], { env: { ...process.env, TZ: timeZone } });
  return JSON.parse(stdout);
}

describe('the calendar', () => {
  it.concurrent.each([
    ['UTC', 0],
    ['Asia/Shanghai', -480],
    ['Pacific/Apia', -780],
    ['America/Sao_Paulo', 180],
  ])('gives the same days in a process whose clock stands in %s (R1, R3)', async (timeZone, januaryOffset) => {
    expect(await under(timeZone)).toEqual({
      januaryOffset,
      serials: [1, 40907, 43408, 45658],
      roundTripFaults: 0,
      threeWorkingDays: '2025-10-11',
      terms: ['2025-10-11', '2025-10-30', '2025-10-10', '2026-03-30'],
      aDayThatApiaSkipped: ['2011-12-30', '2011-12-30', '2011-12-31'],
      aMidnightThatSaoPauloSkipped: ['2018-11-04', '2018-11-04'],
      monthEnds: ['2025-02-28', '2024-02-29'],
      anniversary: ['1年以内', '1-2年'],
      limitation: '2026-11-23',
    });
  });
});
