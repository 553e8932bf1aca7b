import { Button, Field, Link, Select, Switch } from '@fluentui/react-components';
import { rulesVersion } from '../../jobs/month/rules-version';
import { choicesOf, isBusy, viewOf } from '../state/pane-state';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { PolicyPart } from './policy-part';
import { RegistersPart } from './registers-part';
import { SelfCheckPart } from './self-check-part';
import { Part } from './part';

/** 设置: what is remembered in this workbook, and what there is to know. */
export function SettingsView() {
  const { state, words, controller } = usePane();
  const { stack, caption, text } = usePaneStyles();
  return (
    <div className={stack}>
      <Field label={words.settings.language}>
        <Select
          value={state.language}
          onChange={(_event, { value }) => void controller.chooseLanguage(value === 'en-US' ? 'en-US' : 'zh-CN')}
        >
          <option value="zh-CN" lang="zh-CN">
            简体中文
          </option>
          <option value="en-US" lang="en-US">
            English
          </option>
        </Select>
      </Field>
      <LedgerSettings />
      <PolicyPart />
      <RegistersPart />
      <Part title={words.settings.sample}>
        <p className={caption}>{words.settings.sampleHint}</p>
        <div>
          <Button disabledFocusable={isBusy(state)} onClick={() => void controller.insertSample()}>
            {words.settings.insertSample}
          </Button>
        </div>
      </Part>
      {typeof isDevelopmentBuild !== 'undefined' && isDevelopmentBuild && controller.desk.selfCheck && (
        <SelfCheckPart selfCheck={controller.desk.selfCheck} />
      )}
      <Part title={words.settings.about}>
        <p className={text}>{words.settings.privacy}</p>
        <div>
          <Link href={controller.desk.helpPage(state.language)} target="_blank" rel="noopener">
            {words.settings.help}
          </Link>
        </div>
        <p className={caption}>{`${words.productName} · ${words.settings.rules(rulesVersion)}`}</p>
      </Part>
    </div>
  );
}

/** What is remembered of the ledger in sight. */
function LedgerSettings() {
  const {
    state,
    words: { settings: words },
    controller,
  } = usePane();
  const { caption } = usePaneStyles();
  const sheet = viewOf(state)?.figures.ledgerSheet;
  if (sheet === undefined) return null;
  const choices = choicesOf(state, sheet);
  const corrections = Object.keys(choices.columns ?? {}).length;
  return (
    <>
      <Part title={words.unallocated}>
        <Switch
          label={words.netUnallocated}
          checked={choices.netUnallocated === true}
          disabled={isBusy(state) && state.task?.name !== 'remember'}
          onChange={(_event, { checked }) => void controller.decide(sheet, { netUnallocated: checked })}
        />
        <p className={caption}>{words.netUnallocatedHint}</p>
        <p className={caption}>{words.forLedger(sheet)}</p>
      </Part>
      <Part title={words.columns}>
        {corrections === 0 ? (
          <p className={caption}>{words.nothingToForget}</p>
        ) : (
          <div>
            <Button disabledFocusable={isBusy(state)} onClick={() => void controller.forgetColumns(sheet)}>
              {words.forget}
            </Button>
          </div>
        )}
      </Part>
    </>
  );
}
