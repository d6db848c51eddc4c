/* Currencies beside numbers: names compiled for this project, codes as in ISO 4217. */

import { list } from "./function-words.ts";

/** Signs of currencies, written before or after the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₪", "ILS"],
  ["₺", "TRY"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["₵", "GHS"],
  ["฿", "THB"],
  ["₸", "KZT"],
  ["₼", "AZN"],
  ["₾", "GEL"],
  ["৳", "BDT"],
]);

/** A word for money that no country is named with: of which currency cannot be told. */
export const NO_CURRENCY = "XXX";

/** Letters written before the number, as they are written: "RM6 million", "Sh 300", "Rs. 5,000". */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    MYR: "RM",
    INR: "Rs Re",
    KES: "KSh Ksh KShs Kshs",
    UGX: "USh Ush UShs Ushs",
    TZS: "TSh Tsh TShs Tshs",
    [NO_CURRENCY]: "Sh Shs kr Kr Dh Dhs",
    IDR: "Rp",
    BDT: "Tk",
    CZK: "Kč",
    ZAR: "R",
    NGN: "N",
    LSL: "M",
    ILS: "NIS",
    CNY: "RMB",
  }).flatMap(([unit, signs]) => signs.split(" ").map((sign): [string, string] => [sign, unit])),
);

/** Of them what is a sign of money only where it is written on to the number: "**N**3.4 million"; not "latitude N 40". */
export const WRITTEN_ON = new Set(["N", "M"]);

/** What stands before the dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["nz", "NZD"],
  ["hk", "HKD"],
  ["s", "SGD"],
  ["r", "BRL"],
  ["nt", "TWD"],
  ["mx", "MXN"],
  ["j", "JMD"],
  ["tt", "TTD"],
]);

/** "pounds" is money in one country's papers and weight in another's: its own entry, read as money. */
export const POUNDS = list("pound pounds");

/** What may stand before a word for money: "Swiss francs", "Hong Kong dollars". */
export const NATIONAL_MONEY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: "us dollars|u.s. dollars|american dollars",
    AUD: "australian dollars",
    CAD: "canadian dollars",
    NZD: "zealand dollars",
    HKD: "kong dollars",
    SGD: "singapore dollars",
    TWD: "taiwan dollars",
    GBP: "british pounds|sterling pounds",
    EGP: "egyptian pounds",
    SYP: "syrian pounds",
    LBP: "lebanese pounds",
    SDG: "sudanese pounds",
    CHF: "swiss francs",
    XAF: "cfa francs",
    CDF: "congolese francs",
    NOK: "norwegian kroner|norwegian crowns|norwegian krone",
    DKK: "danish kroner|danish crowns|danish krone",
    SEK: "swedish kronor|swedish crowns|swedish krona",
    CZK: "czech crowns|czech koruna",
    INR: "indian rupees",
    PKR: "pakistani rupees",
    LKR: "lankan rupees",
    NPR: "nepalese rupees|nepali rupees",
    TRY: "turkish lira|turkish liras",
    RUB: "russian roubles|russian rubles",
    BYN: "belarusian roubles|belarusian rubles",
    JPY: "japanese yen",
    CNY: "chinese yuan",
    KRW: "korean won",
    MXN: "mexican pesos",
    ARS: "argentine pesos|argentinian pesos",
    COP: "colombian pesos",
    CLP: "chilean pesos",
    PHP: "philippine pesos|filipino pesos",
    CUP: "cuban pesos",
    IQD: "iraqi dinars",
    KWD: "kuwaiti dinars",
    JOD: "jordanian dinars",
    TND: "tunisian dinars",
    RSD: "serbian dinars",
    AED: "uae dirhams|emirati dirhams",
    MAD: "moroccan dirhams",
    SAR: "saudi riyals",
    QAR: "qatari riyals",
    IRR: "iranian rials|iranian riyals",
    YER: "yemeni rials|yemeni riyals",
  }).flatMap(([unit, words]) => words.split("|").map((word): [string, string] => [word, unit])),
);

/** A hundredth of it: "7 **US cents**", "two **Singapore cents**". */
export const NATIONAL_COINS: ReadonlyMap<string, string> = new Map(
  [...NATIONAL_MONEY]
    .filter(([words]) => words.endsWith(" dollars"))
    .flatMap(([words, unit]) =>
      [" cents", " cent"].map((coin): [string, string] => [words.replace(" dollars", coin), unit]),
    ),
);

/** Money of no country that is known are these something else as well: "three Roman **crowns**". */
export const COINS_AND_MORE = list("crowns marks reals won sovereigns talents");

/** A currency that is written with a capital, too: "50 **Euro**". */
export const EURO = list("euro euros");

/** Money of Korea, and a verb: behind so many of it, and before what ends a price. */
export const KOREAN_WON = list("won");
export const MAGNITUDES_OF_WON = list("million billion trillion");
export const AFTER_A_PRICE = list("in from for to at on by a per last this and");
