import { tuple } from '../../cells/parse/array';
import { refine } from '../../cells/parse/refine';
import { riskClasses } from '../../domain/aging/risk-class';
import { column, sameInAll, setting } from '../setting';
import { countingNumber, notNegative, positive, share, wholeNumber } from '../setting-parsers';

const levelEdges = refine(
  tuple(share100(), share100(), share100()),
  'three rising scores',
  ([low, middle, high]) => low < middle && middle < high,
);

function share100() {
  return refine(notNegative, 'a score from 0 to 100', (value) => value <= 100);
}

/** The largest debtors and their risk score. */
export const riskSettings = [
  setting('topDebtors.count', 'count', 'R29', ['前几大欠款客户', 'How many of the largest debtors'], countingNumber, 10),
  setting('risk.weights.ageMix', 'weight', 'R29b', ['账龄结构的权重', 'Weight of the age mix'], notNegative, 35),
  setting('risk.weights.longestOverdue', 'weight', 'R29b', ['最长逾期的权重', 'Weight of the longest days overdue'], notNegative, 15),
  setting('risk.weights.concentration', 'weight', 'R29b', ['集中度的权重', 'Weight of the concentration'], notNegative, 15),
  setting('risk.weights.lateness', 'weight', 'R29b', ['付款迟延的权重', 'Weight of the lateness'], notNegative, 15),
  setting('risk.weights.disputesAndPromises', 'weight', 'R29b', ['争议与失约的权重', 'Weight of disputes and promises'], notNegative, 10),
  setting('risk.weights.limitation', 'weight', 'R29b', ['诉讼时效的权重', 'Weight of the limitation'], notNegative, 10),
  setting(
    'risk.classPoints',
    'table',
    'R29b',
    ['正常、关注、次级、可疑、损失各计多少（0 至 1）', 'Points of 正常, 关注, 次级, 可疑 and 损失, 0 to 1'],
    tuple(share, share, share, share, share),
    [0, 0.25, 0.5, 0.75, 1],
    { columns: [column('points', 'points', ['分值', 'Points'])], rows: sameInAll(...riskClasses) },
  ),
  setting(
    'risk.longestOverdueFull',
    'days',
    'R29b',
    ['最长逾期多少天计满分', 'Longest days overdue at which the part is full'],
    countingNumber,
    365,
  ),
  setting('risk.concentrationFull', 'share', 'R29b', ['集中度达到多少计满分', 'Concentration at which the part is full'], positive, 0.6),
  setting('risk.latenessFull', 'days', 'R29b', ['平均迟延多少天计满分', 'Average days late at which the part is full'], countingNumber, 90),
  setting(
    'risk.pointsPerBreach',
    'points',
    'R29b',
    ['每次失约或漏付一期计多少', 'Points of each broken promise or missed instalment'],
    notNegative,
    0.5,
  ),
  setting(
    'risk.limitationFar',
    'days',
    'R29b',
    ['诉讼时效剩余多少天以上不计分', 'Days left of the limitation from which the part is nothing'],
    countingNumber,
    730,
  ),
  setting(
    'risk.levelEdges',
    'table',
    'R29b',
    ['低、中、较高各到多少分（不含），之后为高', 'Scores below which the level is 低, 中, 较高; from the last on it is 高'],
    levelEdges,
    [25, 50, 75],
    { columns: [column('score', 'points', ['分数', 'Score'])], rows: sameInAll('低', '中', '较高') },
  ),
  setting(
    'risk.nextStepShare',
    'share',
    'R29c',
    ['达到逾期余额的多少即决定下一步', 'Share of the overdue balance that decides on the next step'],
    share,
    0.5,
  ),
  setting(
    'risk.followLetterDays',
    'days',
    'R29c',
    ['发函后多少天内先跟进函件', 'Days after a letter in which it is followed up first'],
    wholeNumber,
    15,
  ),
] as const;
