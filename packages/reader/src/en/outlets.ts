import { list } from "./function-words.ts";

/* Words of the press, for the links of a chain. Compiled for this project from names of newspapers and broadcasters. */

/** Last words of titles of newspapers and names of stations, capitalised. */
export const TITLE_WORDS = list(`
  argus lantern lamp review echo star sun express independent globe sentinel register record advertiser inquirer enquirer
  beacon messenger monitor digest weekly daily morning islander ledger observer fm tv radio wire news
  today press online agency network insider atlantic economist newsweek yorker telegram
`);

/** First words of titles: "the **Daily** Mirror", "**Radio** Free Europe". */
export const TITLE_OPENERS = list("daily weekly sunday evening morning radio channel");

/** What an outlet is called by its kind: "the newspaper", "a station run by exiles". */
export const OUTLET_NOUNS = list(`
  newspaper newspapers paper daily weekly monthly magazine journal agency station broadcaster website network channel tabloid
  television radio periodical
`);

/** Alone, after "the", these mean an outlet that has been named. */
export const OUTLET_ANAPHORS = list("newspaper paper daily weekly magazine station broadcaster agency channel tabloid");

/** "**the paper**" may be one of these, where they are told of before it. */
export const PAPER_TOO = list("paper");
export const A_STUDY = /\b(?:stud(?:y|ies)|research(?:ers?)?|scientists|academics|journal)\b/iu;

/** "in **the Daily Courier**": a name behind its article. */
export const NAME_BEHIND_THE = /\b[Tt]he ((?:\p{Lu}[\p{L}’'-]* ){0,3}\p{Lu}[\p{L}’'-]*)/gu;

/** "**CNN** Velin said": whose report it is has run into the name of somebody. */
export const RUN_INTO_SURNAME = /^(CNN|Reuters|AP|AFP) (\p{Lu}\p{Ll}[\p{L}’'-]+)$/u;

/** What no news agency is called. */
export const PAPERS_ALONE = list("newspaper paper daily weekly magazine tabloid station broadcaster channel");

/** "the **Associated Press**", "Agence France-Presse", "Medlar News Agency": no newspaper. */
export const NEWS_AGENCIES =
  /^(?:the )?(?:Associated Press|Press Association|Agence France-Presse|Reuters|AFP|AP|TASS|Xinhua|Interfax|ANSA|DPA|EFE|Kyodo|UPI|Yonhap|Anadolu|.+ News Agency)$/iu;

/** "quoted by **Reuters**": a news agency, which is "the agency" from then on. */
export const AGENCY = "agency";
export const NEWS_AGENCY =
  /(?<!\p{L})(?:Reuters|AFP|AP|Tass|TASS|Xinhua|Interfax|ANSA|DPA|EFE|Kyodo|UPI|Bloomberg|Yonhap|Anadolu)(?!\p{L})/u;
export const TOLD_AGENCY =
  /(?<!\p{L})(?:quoted|cited) by (?:the )?(Reuters|AFP|AP|Tass|TASS|Xinhua|Interfax|ANSA|DPA|EFE|Kyodo|UPI)(?!\p{L})/gu;

/** "who runs an **agency**", "the spy **chief**": who may be of another agency. */
export const OF_AGENCY =
  /(?<!\p{L})(?:agency|agencies|chief|head|heads|director|officers?|officials?|inspectors?|engineers?|spokes(?:man|woman|person|men)|commissioner)(?!\p{L})/iu;

/** Outlets of countries that have dollars of their own: there a bare "$" is not the American one for certain. */
export const LOCAL_DOLLARS =
  /(?<!\p{L})(?:Australian?|Aussie|Sydney|Melbourne|Brisbane|Canberra|Perth|Adelaide|9 ?News|7 ?News|Nine News|SBS|The Age|News\.com\.au|Canadian?|Toronto|Ottawa|Montreal|Vancouver|Calgary|CBC|CTV|Globe and Mail|New Zealand|NZ|RNZ|NZME|Stuff|Newshub|Singapore|Straits Times|CNA|Hong Kong|South China Morning Post|SCMP|RTHK|Taiwan|Taipei|Jamaica|Trinidad|Barbados|Guyana|Bahamas|Namibian?|Fiji|Liberian?|Zimbabwean?)(?!\p{L})/u;
export const LOCAL_SITES = /^https?:\/\/[^/]*\.(?:au|ca|nz|sg|hk|tw|jm|tt|bb|gy|bs|na|fj|lr|zw)(?:[:/]|$)/u;

/** Beside a bare "$" these tell of whose money it is: "cost the **Australian economy** $40 million". */
export const LOCAL_ECONOMY =
  /(?<!\p{L})(?:Australian|Canadian|New Zealand|Singaporean|Hong Kong|Taiwanese|Jamaican|Fijian|Namibian|Barbadian|Bahamian)(?:[’']s)? (?:economy|economies|budget|treasury|taxpayers?|households?|families|businesses|dollars?|GDP)(?!\p{L})/u;

/** "70 **cents**", "a 70-**cent** rise": of dollars, of euros or of rand. */
export const CENTS = /cents?$/iu;
export const TELLS_DOLLARS = /\$\s?\d|(?<!\p{L})dollars?(?!\p{L})/iu;
export const OTHER_CENTS =
  /€|(?<![\p{L}])(?!US)\p{Lu}{1,2}\$|(?<!\p{L})(?:euros?|rand|shillings?|rupees?)(?!\p{L})|(?<!\p{L})(?:R|KSh|Ksh|Rs)\s?\d/u;

/** "**US**$40", "40 **U.S.** dollars" */
export const AMERICAN_DOLLARS = /(?<!\p{L})(?:US|U\.S\.|USD|American)(?!\p{L})/u;

/** A bare sum that is told in American dollars besides: "$40,000 (**US$30,000**)". */
export const CONVERTED =
  /(?<!\p{L})\$\d[\d.,]*\p{L}*(?: \p{L}+)? \((?:or |about |around |approximately |roughly )*US\$/u;
