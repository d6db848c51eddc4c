/** A table, index, trigger or the like, as a database writes it down. */
export interface Made {
  readonly type: string;
  readonly name: string;
  readonly sql: string | null;
}

/**
 * What is made otherwise than in a record in which nothing is kept yet (`asMade`), a sentence each: a trigger that somebody put in
 * would change what is kept next, and one that is gone let it be changed.
 */
export function builtOtherwise(found: readonly Made[], asMade: readonly Made[]): readonly string[] {
  const [there, meant] = [found, asMade].map((all) => new Map(all.map((one) => [calledAs(one), one])));
  return [
    ...found.flatMap((one) => {
      const own = meant?.get(calledAs(one));
      if (!own) return [`The record has a ${one.type} "${one.name}" that According has not made.`];
      return own.sql === one.sql ? [] : [`The ${one.type} "${one.name}" of the record is not as According makes it.`];
    }),
    ...asMade.flatMap((one) =>
      there?.has(calledAs(one)) ? [] : [`The ${one.type} "${one.name}" of the record is gone.`],
    ),
  ];
}

const calledAs = ({ type, name }: Made): string => `${type} ${name}`;
