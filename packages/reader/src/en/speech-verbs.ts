import { list } from "./function-words.ts";

/** Verbs that stand beside a direct quotation ("…," X said; said X). Compiled from reporting guides. */
export const SPEECH_VERBS = list(`
  said says say told tells added adds asked asks wrote writes replied replies answered answers responded responds
  shouted shouts cried cries yelled chanted noted notes warned warns tweeted tweets posted posts declared declares
  insisted insists explained explains argued argues continued continues joked jokes quipped remarked exclaimed
  demanded demands urged urges recalled recalls wondered wonders announced announces claimed claims stated states
  concluded concludes protested vowed vows thundered retorted countered repeated stressed
`);
