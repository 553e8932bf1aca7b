import { choice, type SettingChoice } from '../setting';

const [yes, no] = [choice('yes', ['是', 'Yes']), choice('no', ['否', 'No'])];

/** How a sheet says yes and no. */
export const yesNoWords = { yes, no };

/** What is offered where yes or no is to be said. */
export const yesNoChoices: readonly SettingChoice[] = [yes, no];
