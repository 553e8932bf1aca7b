import { callScriptTexts } from '../../texts/call-script/call-script-texts';
import { CopyField } from '../parts/copy-field';
import { Fold } from '../parts/fold';
import { callScript } from './call-script';
import { ownName } from './own-name';
import { useWork } from './use-work';

/** What to say in a call to the debtor of the card, to be read or copied; nothing where nothing is to be demanded (R24). */
export default function CallScriptFold() {
  const { state, words, work } = useWork();
  const { card } = work;
  const script = callScriptTexts[state.language];
  const said = card === null ? null : callScript(card, ownName(), words, script);
  return (
    said !== null && (
      <Fold title={script.title}>
        <CopyField label={script.title} text={said} rows={10} words={script} />
      </Fold>
    )
  );
}
