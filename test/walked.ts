// What built-in functions walk through, which no coverage shows: a search that reads the rest of the text for every
// sentence, a list that is copied for every entry.

// biome-ignore lint/suspicious/noExplicitAny: stands in for any built-in method, on whatever it is called
type Method = (this: any, ...given: any[]) => any;
/** A method that does the same, and says how far it went. */
type Wrapper = (method: Method, walked: (steps: number) => void) => Method;

const lengthWalked: Wrapper = (method, walked) =>
  function (...given) {
    walked(this.length);
    return method.apply(this, given);
  };

const resultWalked: Wrapper = (method, walked) =>
  function (...given) {
    const result = method.apply(this, given);
    walked(result.length);
    return result;
  };

const searched: Wrapper = (method, walked) =>
  function (what, from = 0) {
    const found = (typeof this === "string" ? stringIndexOf : arrayIndexOf).call(this, what, from);
    walked(found < 0 ? this.length - from : found - from);
    return method.call(this, what, from);
  };

const searchedBack: Wrapper = (method, walked) =>
  function (what, from) {
    const start = from ?? this.length;
    const found = method.call(this, what, start);
    walked(start - found);
    return found;
  };

const matched: Wrapper = (method, walked) =>
  function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = method.call(this, text);
    if (match) walked(match.index + match[0].length - from);
    else walked(this.sticky ? 1 : Math.max(0, text.length - from));
    return match;
  };

const stepped: Wrapper = (method, walked) =>
  function () {
    walked(1);
    return method.call(this);
  };

const text: object = String.prototype;
const list: object = Array.prototype;
const iterator: object = Object.getPrototypeOf([][Symbol.iterator]());
const stringIndexOf: Method = String.prototype.indexOf;
const arrayIndexOf: Method = Array.prototype.indexOf;

const wrapped: readonly (readonly [on: object, names: readonly string[], wrapper: Wrapper])[] = [
  [text, ["indexOf", "includes"], searched],
  [text, ["lastIndexOf"], searchedBack],
  [text, ["split", "replace", "replaceAll", "toLowerCase", "toUpperCase", "trim", "normalize"], lengthWalked],
  [RegExp.prototype, ["exec"], matched],
  [list, ["indexOf", "includes"], searched],
  [list, ["lastIndexOf"], searchedBack],
  [list, ["shift", "unshift", "splice", "reverse", "sort", "join"], lengthWalked],
  [list, ["slice", "concat", "toSpliced", "with", "toReversed", "toSorted", "flat"], resultWalked],
  // Of every spread and every `for … of` over a list.
  [iterator, ["next"], stepped],
];

/** Does the work, which is synchronous, and gives how far the built-in functions in it went through texts and lists. */
export function walkedDuring(work: () => unknown): number {
  let sum = 0;
  const walked = (steps: number) => {
    sum += steps;
  };
  const restore = wrapped.flatMap(([on, names, wrapper]) => names.map((name) => wrap(on, name, wrapper, walked)));
  try {
    work();
  } finally {
    for (let at = restore.length - 1; at >= 0; at--) restore[at]?.();
  }
  return sum;
}

/** Puts a wrapper in a method's place; gives what puts the method back. */
function wrap(on: object, name: string, wrapper: Wrapper, walked: (steps: number) => void): () => void {
  const own = Object.getOwnPropertyDescriptor(on, name);
  if (own === undefined) throw new Error(`There is no ${name} here to count.`);
  Object.defineProperty(on, name, { ...own, value: wrapper(own.value, walked) });
  return () => Object.defineProperty(on, name, own);
}
