/* The currencies of ISO 4217 (List One): https://www.six-group.com/en/products-services/financial-information/market-reference-data/data-standards.html */
const ISO_4217 = `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP
  CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
  IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
  MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
  SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF
  YER ZAR ZMW`;

/** Codes of currencies that are words or other names in capitals: "ALL 40", "COP 30". */
const CODES_AS_WORDS: ReadonlySet<string> = new Set("ALL TOP CUP COP SOS BAM PEN".split(" "));

/** Codes ofcurrencies, but for those that are English words or names in capitals as often. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  ISO_4217.trim()
    .split(/\s+/)
    .filter((code) => !CODES_AS_WORDS.has(code)),
);
