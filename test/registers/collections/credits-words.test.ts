import { creditsWords } from '../../../src/registers/collections/credits-words';
import { letterRegisterTexts } from '../../../src/texts/letter-register/letter-register-texts';

describe('the words of credits', () => {
  it('are those that letters enter, in each language', () => {
    expect(creditsWords).toEqual([letterRegisterTexts['zh-CN'].credits, letterRegisterTexts['en-US'].credits]);
  });
});
