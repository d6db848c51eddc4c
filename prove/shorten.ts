/** The shortest text that is found to fail still when parts are left out of one that does. */
export function shortest(text: string, fails: (text: string) => boolean): string {
  let so = text;
  for (let part = Math.ceil(so.length / 2); part >= 1; part = part > 1 ? Math.ceil(part / 2) : 0) {
    for (let at = 0; at < so.length; ) {
      const without = so.slice(0, at) + so.slice(at + part);
      if (fails(without)) so = without;
      else at += part;
    }
  }
  return so;
}
