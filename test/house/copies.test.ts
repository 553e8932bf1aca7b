import * as fc from 'fast-check';

import { daysBetweenSystems } from '../../src/cells/date-system';
import { groupThousands } from '../../src/cells/group-thousands';
import { crc32 } from '../../src/documents/crc32';
import { standings } from '../../src/ledger/standing';
import { DAYS_1904 } from '../../src/workbench/book/date-pattern';
import { grouped } from '../../src/workbench/cli/exact-amount';
import { standings as standingsOfCommand } from '../../src/workbench/cli/month-outcome';
import { crc32 as crc32OfFiles } from '../../src/workbench/files/crc32';

// The workbench knows the add-in by its files alone, so it has its own of what both need.
describe('what the workbench has of its own', () => {
  it('is the add-in’s: the days between the date systems, and the standings in their order', () => {
    expect([daysBetweenSystems, DAYS_1904]).toEqual([1462, 1462]);
    expect(standingsOfCommand).toEqual(['正常', '关注', '次级', '可疑', '损失', '贷项', '待核实']);
    expect(standings).toEqual(standingsOfCommand);
  });

  it('groups thousands as the add-in does', () => {
    expect([grouped('-1234567.80'), groupThousands('-1234567.80')]).toEqual(['-1,234,567.80', '-1,234,567.80']);
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: 0, max: 99 }), (yuan, cents) => {
        const amount = `${yuan}.${String(cents).padStart(2, '0')}`;
        expect(grouped(amount)).toBe(groupThousands(amount));
      }),
    );
  });

  it('reckons the check sum of archives as the add-in does', () => {
    // The check value of CRC-32: "123456789".
    const digits = new TextEncoder().encode('123456789');
    expect([crc32(digits), crc32OfFiles(digits)]).toEqual([0xcbf43926, 0xcbf43926]);
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => crc32(bytes) === crc32OfFiles(bytes)));
  });
});
