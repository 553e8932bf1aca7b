/** The reports that `--reports` takes, by the add-in's words for them. */
export const reportChoices = ['aging', 'top', 'alerts', 'analysis', 'desk', 'credit', 'recovery', 'committee', 'vetting', 'cases'] as const;

export type ReportChoice = (typeof reportChoices)[number];

export function isReportChoice(name: string): name is ReportChoice {
  return (reportChoices as readonly string[]).includes(name);
}
