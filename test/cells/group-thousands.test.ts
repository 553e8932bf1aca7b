import { groupThousands } from '../../src/cells/group-thousands';

describe('groupThousands', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['-1234567.8912', '-1,234,567.8912'],
    ['90071992547409.91', '90,071,992,547,409.91'],
  ])('writes %s as %s, the decimals untouched', (number, text) => {
    expect(groupThousands(number)).toBe(text);
  });
});
