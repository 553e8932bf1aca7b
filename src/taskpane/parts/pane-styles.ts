import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** What the views' parts have in common: sections, small print, figures. */
export const usePaneStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
  row: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px', rowGap: '4px', minWidth: 0 },
  /** A heading and what closes its part, which stays beside it however long the heading is. */
  titled: { display: 'flex', alignItems: 'flex-start', columnGap: '8px', '> :first-child': { flexGrow: 1, minWidth: 0 } },
  heading: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  caption: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  numbers: { fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  negative: { color: tokens.colorStatusDangerForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  tightList: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  link: {
    overflowWrap: 'anywhere',
    textAlign: 'start',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
  wideButton: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});
