import { makeStyles, tokens } from '@fluentui/react-components';

import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import type { DeskTabTexts } from '../../texts/desk-tab/zh-CN';
import { usePaneStyles } from '../parts/pane-styles';

const useStyles = makeStyles({
  figure: { margin: 0 },
  // Bars in the colour of texts keep it in high contrast, too.
  chart: { display: 'block', width: '100%', height: '48px', color: tokens.colorNeutralForeground2 },
});

const step = 10;
const bar = 7;
const height = 48;
/** Days that a bar shows at least, so that a day stands out from none. */
const leastShown = 1;

/** How late what came of each month was, as bars; days early hang below the line. Whoever does not see them hears the months and days. */
export function LatenessChart({ lateness, words }: { readonly lateness: DebtorCard['lateness']; readonly words: DeskTabTexts['debtor'] }) {
  const styles = useStyles();
  const { caption } = usePaneStyles();
  const known = lateness.flatMap(({ month, daysLate }) => (daysLate === null ? [] : [{ month, daysLate, days: Number(daysLate) }]));
  if (known.length === 0) return null;
  const most = Math.max(leastShown, ...known.map(({ days }) => days));
  const least = Math.min(0, ...known.map(({ days }) => days));
  const scale = height / (most - least);
  const line = most * scale;
  const { title, of, month: sayMonth, separator, range } = words.lateness;
  const name = title(lateness.length);
  const [first = '', last = ''] = [lateness[0]?.month, lateness.at(-1)?.month];
  const longest = known.reduce((top, one) => (one.days > top.days ? one : top));
  return (
    <figure className={styles.figure}>
      <figcaption className={caption}>{name}</figcaption>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${lateness.length * step} ${height}`}
        preserveAspectRatio="none"
        fill="currentColor"
        role="img"
        aria-label={of(name, known.map(({ month, daysLate }) => sayMonth(month, daysLate)).join(separator))}
      >
        <rect x={0} y={line - 0.5} width={lateness.length * step} height={1} />
        {lateness.map(({ month, daysLate }, index) => {
          if (daysLate === null) return null;
          const days = Number(daysLate);
          const length = Math.max(leastShown, Math.abs(days) * scale);
          return <rect key={month} x={index * step + 1} y={days < 0 ? line : line - length} width={bar} height={length} />;
        })}
      </svg>
      <p className={caption}>{range(first, last, longest.days > 0 ? longest.daysLate : '0.0')}</p>
    </figure>
  );
}
