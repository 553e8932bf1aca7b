import type { PaymentTerms, TermsBase } from './payment-terms';

/** Payment terms in the plainest of the forms of R4; reading the text gives the same terms again. */
export function formatTerms(terms: PaymentTerms): string {
  switch (terms.kind) {
    case 'days':
      return terms.days === 0 ? (terms.base === 'delivery' ? '货到付款' : '现结') : `${startOf(terms.base)}${terms.days}天`;
    case 'workingDays':
      return `${terms.base === 'delivery' ? '签收后' : '发票日后'}${terms.days}个工作日`;
    case 'months':
      return `${startOf(terms.base)}${terms.months}个月`;
    case 'monthEnd':
      return terms.days === 0 ? '月结' : `月结${terms.days}天`;
    case 'dayOfNextMonth':
      return `次月${terms.dayOfMonth}日`;
    case 'dayOfEachMonth':
      return `每月${terms.dayOfMonth}日`;
    case 'discount':
      return `${terms.percent}/${terms.discountDays} NET ${terms.days}`;
  }
}

function startOf(base: TermsBase): string {
  return base === 'delivery' ? '收货后' : '发票日后';
}
