import type { Desk } from '../../desk/desk';
import { headerFill } from '../../sheets/look';
import { SheetDraft } from '../../sheets/sheet-draft';
import type { SheetModel } from '../../sheets/sheet-model';
import { landscapePage } from '../landscape-page';
import { partsOnPages } from '../parts/parts-on-pages';
import { putBalances } from '../parts/put-balances';
import type { ReportContext } from '../report-context';
import { namesOf } from '../report-names';
import { headTitleColumns } from '../head-places';
import { attentionOf, putHead, putTieLine } from '../sheet-head';
import { putTieOut } from '../tie-out-block';
import { putCollectors } from './collectors-part';
import { putRecoveryFindings } from './findings-part';
import { putLetterResults } from './letters-part';
import { putLosses } from './losses-part';
import { putRecoveryMonths } from './months-part';
import { putRecoveryCharts } from './recovery-charts';
import { putRecoveryNotes } from './recovery-notes';
import { recoveryKind } from './recovery-kind';
import { mostFindings, recoveryColumnCount } from './recovery-places';
import { recoverySource } from './recovery-source';

/** 催收月报: what was recovered and by what efforts, month by month and by collector, letters, losses by cause, and the tie-out (R38, R12). */
export function buildRecoverySheet(desk: Desk, context: ReportContext): SheetModel {
  const { texts, names, policy } = context;
  const own = namesOf(names, recoveryKind);
  const source = recoverySource(desk, context);
  const { words } = source;
  const draft = new SheetDraft(recoveryColumnCount, headTitleColumns);
  const unknown = [
    ...(desk.aged.basis === 'snapshot' ? [words.attention.noDates] : []),
    ...(desk.registers.collections === null ? [words.attention.noLog] : []),
  ];
  const title = words.title({ company: policy.company.name, period: names.period });
  const findings = putHead(draft, title, [...attentionOf(desk.aged, context), ...unknown], desk.aged, context);
  const months = findings + 1 + mostFindings + 1;
  const { body: monthsBody, next: collectors } = putRecoveryMonths(draft, months, source);
  const { body: collectorsBody, next: charts } = putCollectors(draft, collectors, source);
  const letters =
    monthsBody === null ? charts : putRecoveryCharts(draft, charts, source, { months: monthsBody, collectors: collectorsBody }, own.charts);
  const losses = putLetterResults(draft, letters, source);
  const balances = putLosses(draft, losses, source);
  const { total, next: notes } = putBalances(draft, balances, desk, words);
  const tie = putRecoveryNotes(draft, notes, source) + 1;
  putRecoveryFindings(draft, findings, source, { months: monthsBody, letters, losses });
  putTieLine(draft, putTieOut(draft, tie, [total], desk.aged, texts));
  const model = draft.model(
    {
      name: own.sheet,
      kind: recoveryKind,
      freeze: { rows: 1, columns: headTitleColumns },
      tabColor: headerFill,
      pageSetup: landscapePage(texts.sheets, null),
    },
    charts,
  );
  return partsOnPages(model, [months, collectors, charts, letters, losses, balances, notes, tie], draft.plan().rowPoints);
}
