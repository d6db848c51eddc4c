/** The key with its value; nothing where there is no value. */
export const known = <K extends string, V>(key: K, value: V | null | undefined | "") =>
  (value ? { [key]: value } : {}) as { readonly [key in K]?: V };
