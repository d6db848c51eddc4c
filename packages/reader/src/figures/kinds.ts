/** What holds for a kind of figure; kinds are codes of the record. */
interface Kind {
  /** Counted again from day to day, so that a number is as of the day on which it is told. */
  readonly retold?: true;
  /** Whatever happened to them, happened where the clause says. */
  readonly happened?: true;
  /** Counted nowhere: a stretch of time, a share, a sum. */
  readonly nowhere?: true;
  /** Of nothing that stands behind it: "a record of 46.9C set in May". */
  readonly alone?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  killed: { retold: true, happened: true },
  injured: { retold: true, happened: true },
  missing: { retold: true, happened: true },
  held: { retold: true },
  displaced: { retold: true, happened: true },
  evacuated: { retold: true, happened: true },
  rescued: { retold: true, happened: true },
  arrested: { retold: true, happened: true },
  casualties: { retold: true, happened: true },
  duration: { nowhere: true },
  share: { nowhere: true },
  change: { nowhere: true },
  money: { nowhere: true },
  temperature: { nowhere: true, alone: true },
  speed: { nowhere: true, alone: true },
};

const NONE: Kind = {};

export const kindNamed = (name: string): Kind => KINDS[name] ?? NONE;
