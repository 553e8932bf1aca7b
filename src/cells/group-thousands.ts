/** The whole part of a decimal text with its thousands apart, signs and decimals left as they are: -1234567.8 is `-1,234,567.8`. */
export function groupThousands(number: string): string {
  return number.replace(/^([-+]?)(\d+)/, (_all, sign: string, whole: string) => `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}`);
}
