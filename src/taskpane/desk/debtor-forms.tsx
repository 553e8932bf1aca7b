import type { DebtorCard } from '../../jobs/desk/debtor-card-contract';
import { LetterFateForm } from './letter-fate-form';
import { ObjectionForm } from './objection-form';
import { PlanForm } from './plan-form';
import { useWork } from './use-work';

/** The form that was begun on a card, if any. */
export default function DebtorForms({ card }: { readonly card: DebtorCard }) {
  const { work } = useWork();
  return (
    <>
      {work.objection?.customer === card.customer && <ObjectionForm />}
      {work.plan?.customer === card.customer && <PlanForm asOf={card.asOf} />}
      {work.fate?.customer === card.customer && <LetterFateForm letters={card.letters} />}
    </>
  );
}
