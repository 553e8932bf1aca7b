import { letterLanguageOf } from '../../../src/jobs/letters/letter-language';
import type { DebtAbroad } from '../../../src/registers/abroad/debt-abroad';
import type { CustomerRecord } from '../../../src/registers/customers/customer-record';
import type { Registers } from '../../../src/registers/registers';

const customer = { key: '甲公司', name: '甲公司' };
const registersOf = (...abroad: readonly string[]): Pick<Registers, 'abroad'> => ({
  abroad: abroad.map((key) => ({ customer: { key, name: key } }) as DebtAbroad),
});
const languageOf = (record: CustomerRecord | null, registers = registersOf()) =>
  letterLanguageOf({ customer, record }, { registers: registers as Registers });
const languageIn = (country: string) => languageOf({ country } as CustomerRecord);

describe('letterLanguageOf', () => {
  it('is Chinese at home, whatever that is called, and where nothing is said', () => {
    expect(['', '中国', 'P.R. China', '国内', '境内', '无', '中国大陆', 'CN'].map(languageIn)).toEqual(Array(8).fill('zh-CN'));
    expect(languageOf(null)).toBe('zh-CN');
  });

  it('is English abroad', () => {
    expect(['美国', 'Singapore', '中国香港', 'Taiwan'].map(languageIn)).toEqual(Array(4).fill('en-US'));
  });

  it('is English where 境外事项 has the debtor and no country is said, never against one that is', () => {
    expect(languageOf(null, registersOf('甲公司'))).toBe('en-US');
    expect(languageOf({ country: ' ' } as CustomerRecord, registersOf('甲公司'))).toBe('en-US');
    expect(languageOf({ country: '中国' } as CustomerRecord, registersOf('甲公司'))).toBe('zh-CN');
    expect(languageOf(null, registersOf('乙公司'))).toBe('zh-CN');
  });
});
