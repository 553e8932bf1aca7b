/** The first so many UTF-16 units of a text, as Excel counts characters; one less where the cut would part a pair such as 𠮷. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const opensPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, opensPair ? most - 1 : most);
}
