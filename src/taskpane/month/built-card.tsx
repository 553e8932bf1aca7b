import { FindingLine } from '../parts/finding-line';
import { Findings } from '../parts/findings';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { ResultHeading } from '../parts/result-heading';
import { SheetLinks } from '../parts/sheet-links';
import { viewOf } from '../state/pane-state';
import type { PaneResult } from '../state/pane-state';
import { TieOut } from './class-figures';
import { Disagreements } from './disagreements';
import { RemoveButton } from './remove-button';
import { RiskLists } from './risk-lists';
import { SummaryButton } from './summary-button';

/**
 * A month that was built: its sheets, and a way to take them away; what ties and what needs attention stands below with the ledger, unless
 * another is in sight by now.
 */
export function BuiltCard({ result }: { readonly result: Extract<PaneResult, { kind: 'built' }> }) {
  const { state } = usePane();
  const { caption, stack, row } = usePaneStyles();
  const { report, language } = result;
  const figures = viewOf(state)?.figures;
  const isInSight = figures?.ledgerSheet === report.ledgerSheet && figures.asOf === report.asOf;
  return (
    <section className={stack}>
      <ResultHeading result={result} />
      <SheetLinks sheets={[...new Set([...report.sheets.map(({ name }) => name), ...(result.opened ?? []).map(({ sheet }) => sheet)])]} />
      {report.findings
        .filter(({ kind }) => kind === 'madeBeside')
        .map((finding) => (
          <p key={finding.kind} className={caption}>
            <FindingLine finding={finding} ledgerSheet={report.ledgerSheet} />
          </p>
        ))}
      <RiskLists built={result} />
      <div className={row}>
        <SummaryButton
          target={{ period: report.period, ledgerSheet: report.ledgerSheet, sheetLanguage: language }}
          sheets={report.sheets}
        />
        <RemoveButton target={{ period: report.period, ledgerSheet: report.ledgerSheet, sheetLanguage: language }} />
      </div>
      {!isInSight && (
        <>
          <TieOut figures={report} />
          <Disagreements figures={report} />
          <Findings figures={report} />
        </>
      )}
    </section>
  );
}
