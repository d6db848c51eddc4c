import { type ParseArgsConfig, parseArgs } from "node:util";
import { Unmeasurable } from "./shared.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * What a measurement is asked for; null where it is asked what there is to ask, which is then printed. Throws `Unmeasurable` for an
 * option that there is not, and for words where none are allowed.
 */
export function asked<const T extends Options>(help: string, options: T, allowPositionals = false) {
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: "boolean" } } as T & { readonly help: { readonly type: "boolean" } },
      allowPositionals,
    });
    if (!(values as { readonly help?: boolean }).help) return { values, positionals };
    console.log(help);
    return null;
  } catch (error) {
    const command = /npm run \S+/.exec(help)?.[0];
    throw new Unmeasurable(`${(error as Error).message.split(".")[0]}. See ${command} -- --help.`);
  }
}
