/**
 * Every match of a pattern with the flag `g`, in order: as `matchAll` finds them, which makes a new pattern of it at each
 * call. None may match without a character.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) found.push(one);
  return found;
}
