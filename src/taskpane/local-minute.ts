/** A moment as `yyyy-mm-dd hh:mm` of the clock on the user's wall. */
export function localMinute(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [String(moment.getFullYear()).padStart(4, '0'), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
