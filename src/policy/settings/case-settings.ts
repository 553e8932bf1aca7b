import { nullable } from '../../cells/parse/absent';
import { tuple } from '../../cells/parse/array';
import { column, phrase, setting } from '../setting';
import { countingNumber, share, wholeNumber } from '../setting-parsers';

/** What a case may cost beside the fees of courts. */
export const caseSettings = [
  setting(
    'cases.guaranteeRate',
    'share',
    'R26',
    [
      '财产保全担保占请求数额的比例；诉讼中依法不超过 30%，诉前通常为全额',
      'Guarantee for preservation, of the sum asked for; in suit at most 30% by law, before suit normally all of it',
    ],
    share,
    0.3,
  ),
  setting(
    'cases.daysToMoney',
    'table',
    'R26',
    [
      '不起诉的办法到拿到钱各要多少天；0 为没有填，不作估计',
      'Days until ways other than a suit bring money; 0: not filled in, and not guessed',
    ],
    tuple(wholeNumber, wholeNumber, wholeNumber),
    [0, 0, 0],
    {
      columns: [column('days', 'days', ['天数', 'Days'])],
      rows: [phrase(['支付令', 'Order to pay']), phrase(['法院调解', 'Mediation by the court']), phrase(['庭外办理', 'Out of court'])],
    },
  ),
  setting(
    'cases.retentionYears',
    'count',
    'R44',
    ['案件档案结案后保管几年；空白不列可销毁的', 'Years to keep the papers of a closed case; blank: none may be destroyed'],
    nullable(countingNumber),
    null,
  ),
] as const;
