import { letterLanguageOf } from '../../../src/jobs/letters/letter-language';
import type { CustomerRecord } from '../../../src/registers/customers/customer-record';

const languageIn = (country: string) => letterLanguageOf({ record: { country } as CustomerRecord });

describe('letterLanguageOf', () => {
  it('is Chinese at home, whatever that is called, and where nothing is said', () => {
    expect(['', '中国', 'P.R. China', '国内', '境内', '无', '中国大陆', 'CN'].map(languageIn)).toEqual(Array(8).fill('zh-CN'));
    expect(letterLanguageOf({ record: null })).toBe('zh-CN');
  });

  it('is English abroad', () => {
    expect(['美国', 'Singapore', '中国香港', 'Taiwan'].map(languageIn)).toEqual(Array(4).fill('en-US'));
  });
});
