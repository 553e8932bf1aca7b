import { Button } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

import { registerPlanNames } from '../../jobs/workbook/made-registers';
import { registerPlanNamed } from '../../registers/all-registers';
import { CellLink } from '../parts/cell-link';
import { Fold } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { usePaneStyles } from '../parts/pane-styles';
import { isBusy, userTablesOf, viewOf } from '../state/pane-state';
import { Part } from './part';

/** Seldom wanted: a file of its own, loaded when somebody opens it. */
const ProtectionBody = lazy(() => import(/* webpackChunkName: "protection-view" */ './protection-body'));

/** 登记表: each table of R39 is made by its button, and is a link once it is there. */
export function RegistersPart() {
  const {
    state,
    words: { settings: words, result },
    controller,
  } = usePane();
  const { caption, tightList } = usePaneStyles();
  const { registers } = userTablesOf(state);
  return (
    <Part title={words.registers}>
      <p className={caption}>{words.registersHint}</p>
      <ul className={tightList}>
        {registerPlanNames.map((name) => {
          const sheet = registers[name];
          const title = registerPlanNamed(name).title[state.language];
          return (
            <li key={name}>
              {sheet === undefined ? (
                <Button size="small" disabledFocusable={isBusy(state)} onClick={() => void controller.makeRegister(name)}>
                  {words.makeRegister(title)}
                </Button>
              ) : (
                <CellLink sheet={sheet} label={result.openSheet(sheet)}>
                  {sheet === title ? sheet : words.registerOnSheet(title, sheet)}
                </CellLink>
              )}
            </li>
          );
        })}
      </ul>
      {viewOf(state) !== null && (
        <div>
          <Button disabledFocusable={isBusy(state)} onClick={() => void controller.makeRegister('customers', true)}>
            {words.fillCustomers}
          </Button>
        </div>
      )}
      {Object.keys(registers).length > 0 && (
        <Fold title={words.protection}>
          <Suspense>
            <ProtectionBody />
          </Suspense>
        </Fold>
      )}
    </Part>
  );
}
