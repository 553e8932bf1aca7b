import type { Language } from '../texts/language';
import type { Blanks } from './blanks';

const words = {
  'zh-CN': {
    ...{ ours: '我方', theirs: '对方' },
    ...{ name: '名称', creditCode: '统一社会信用代码', address: '住所地', representative: '法定代表人', phone: '联系电话' },
  },
  'en-US': {
    ...{ ours: 'our ', theirs: 'the debtor’s ' },
    ...{ name: 'name', creditCode: 'credit code', address: 'address', representative: 'legal representative', phone: 'phone' },
  },
} as const;

type Known = Readonly<Record<'name' | 'creditCode' | 'address' | 'phone', string>>;

/** Who a party is, as a document asks for it: what nobody has given is a blank of the document that names it. */
export class CaseParty {
  constructor(
    private readonly blanks: Blanks,
    private readonly language: Language,
    private readonly whose: 'ours' | 'theirs',
    private readonly known: Known,
  ) {}

  get name(): string {
    return this.given('name', this.known.name);
  }

  get creditCode(): string {
    return this.given('creditCode', this.known.creditCode);
  }

  get address(): string {
    return this.given('address', this.known.address);
  }

  /** No table of ours holds it. */
  get representative(): string {
    return this.given('representative', '');
  }

  get phone(): string {
    return this.given('phone', this.known.phone);
  }

  private given(field: keyof Known | 'representative', text: string): string {
    const said = words[this.language];
    return this.blanks.given(`${said[this.whose]}${said[field]}`, text);
  }
}
