import { Call16Regular } from '@fluentui/react-icons/svg/call';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { Settings16Regular } from '@fluentui/react-icons/svg/settings';
import type { ComponentType, JSX } from 'react';

import type { PaneTexts } from '../texts/pane/zh-CN';
import { DeskView } from './desk/desk-view';
import { LettersView } from './letters/letters-view';
import { MonthView } from './month/month-view';
import { SelectedRow } from './month/selected-row';
import { SettingsView } from './settings/settings-view';
import type { PaneTab } from './state/pane-state';

/** One tab of the pane. */
export interface TabEntry {
  /** Of its results in the pane's state, and of its elements on the page. */
  readonly name: PaneTab;
  readonly title: (words: PaneTexts) => string;
  readonly icon: JSX.Element;
  readonly View: ComponentType;
  /** What stands at the foot of the pane however far the view is scrolled; it draws nothing where there is nothing to say. */
  readonly Foot?: ComponentType;
}

/** All tabs, from left to right. */
export const allTabs: readonly TabEntry[] = [
  { name: 'month', title: ({ tabs }) => tabs.month, icon: <CalendarLtr16Regular />, View: MonthView, Foot: SelectedRow },
  { name: 'letters', title: ({ tabs }) => tabs.letters, icon: <Mail16Regular />, View: LettersView },
  { name: 'desk', title: ({ tabs }) => tabs.desk, icon: <Call16Regular />, View: DeskView },
  { name: 'settings', title: ({ tabs }) => tabs.settings, icon: <Settings16Regular />, View: SettingsView },
];
