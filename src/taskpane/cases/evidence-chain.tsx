import type { EvidenceStanding } from '../../jobs/cases/check-evidence-contract';
import type { EvidenceTexts } from '../../texts/evidence/zh-CN';
import { CellLink } from '../parts/cell-link';
import { Isolated } from '../parts/isolated';
import { usePaneStyles } from '../parts/pane-styles';

type InvoiceChain = EvidenceStanding['chain'][number];

/** In the order in which a claim is proved. */
const chainLinks = ['contract', 'delivery', 'invoice', 'statement', 'demand'] as const satisfies readonly (keyof InvoiceChain)[];

/** What the chain of each invoice lacks, what would close it, and what counts by itself (R44). */
export function EvidenceChain({
  standing: { chain, entered },
  words,
}: {
  readonly standing: EvidenceStanding;
  readonly words: EvidenceTexts;
}) {
  const { tight, text, caption, tightList } = usePaneStyles();
  const named = (invoice: InvoiceChain, state: 'missing' | 'copyOnly'): readonly string[] =>
    chainLinks.flatMap((link) => (invoice[link] === state ? [words.links[link]] : []));
  const open = chain.filter((invoice) => chainLinks.some((link) => invoice[link] !== 'there'));
  const links = chainLinks.filter((link) => open.some((invoice) => invoice[link] !== 'there'));
  return (
    <div className={tight}>
      {chain.length > 0 && (
        <>
          <p className={text}>{open.length === 0 ? words.whole : words.chain}</p>
          <ul className={tightList} aria-label={words.chain}>
            {open.map((invoice, index) => (
              <li key={index} className={caption}>
                <Isolated text={words.gaps(invoice.invoiceNumber, named(invoice, 'missing'), named(invoice, 'copyOnly'))} />
              </li>
            ))}
            {links.map((link) => (
              <li key={link} className={caption}>
                {words.closing(words.links[link], words.closes[link])}
              </li>
            ))}
          </ul>
        </>
      )}
      {entered.length > 0 && (
        <>
          <p className={text}>{words.byThemselves}</p>
          <ul className={tightList} aria-label={words.byThemselves}>
            {entered.map(({ kind, date, place: { sheet, cell } }) => (
              <li key={`${kind} ${sheet} ${cell}`} className={caption}>
                <CellLink sheet={sheet} cell={cell} label={words.goTo(`${sheet}!${cell}`)}>
                  {words.entered[kind](date)}
                </CellLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
