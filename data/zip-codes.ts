/** Which states ZIP codes are in, by their first three digits, as the Postal Service lists them. */

/**
 * Each state with the first of its prefixes, in rising order; `abroad` is military mail (APO, FPO, DPO), and `-` begins
 * prefixes of no state. As text it takes less room than as a table.
 */
export const ZIP_PREFIXES: readonly string[] = `
  NY5 PR6 VI8 PR9 MA10 RI28 NH30 ME39 VT50 MA55 VT56 CT60 NJ70 abroad90 -99 NY100 PA150 DE197 DC200 VA201 DC202 MD206
  VA220 WV247 -269 NC270 SC290 GA300 FL320 abroad340 FL341 AL350 TN370 MS386 GA398 KY400 -428 OH430 IN460 MI480 IA500
  -529 WI530 MN550 -568 DC569 SD570 -578 ND580 -589 MT590 IL600 MO630 -659 KS660 NE680 -694 LA700 -715 AR716 OK730 TX733
  OK734 TX750 CO800 -817 WY820 ID832 -839 UT840 -848 AZ850 -866 NM870 TX885 -886 NV889 -899 CA900 abroad962 HI967 GU969
  OR970 WA980 AK995
`
  .trim()
  .split(/\s+/);

/** Words right before five digits that make them a ZIP code, and no amount or number of a claim. */
export const BEFORE_ZIP: readonly string[] = [
  ...['zip', 'zipcode', 'code', 'postal', 'in', 'near', 'to', 'from', 'around', 'at'],
  ...['en', 'a', 'de', 'cerca', 'apo', 'fpo', 'dpo', 'ae', 'ap', 'aa'],
];
