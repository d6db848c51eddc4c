/* Words for money that several countries have, and how those countries are told. Codes as in ISO 4217. Compiled for this project. */

/** A word for money, what it is where no country that has it is told, and the countries by code. */
export interface SharedMoney {
  /** As it stands in a sum: "40 **rupees**", "**Rs** 40". */
  readonly words: RegExp;
  readonly countries: ReadonlyMap<string, RegExp>;
}

const names = (countries: Readonly<Record<string, string>>): ReadonlyMap<string, RegExp> =>
  new Map(Object.entries(countries).map(([code, told]) => [code, new RegExp(`(?<!\\p{L})(?:${told})(?!\\p{L})`, "u")]));

export const SHARED_MONEY: readonly SharedMoney[] = [
  {
    words: /(?<!\p{L})(?:rupees?|Rs|Re)(?!\p{L})/u,
    countries: names({
      INR: "India(?:n|ns)?|New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad",
      PKR: "Pakistani?s?|Islamabad|Karachi|Lahore|Peshawar",
      LKR: "(?:Sri )?Lankan?s?|Colombo|Kandy|Jaffna",
      NPR: "Nepal(?:i|is|ese)?|Kathmandu",
      MUR: "Mauriti(?:us|ans?)",
      SCR: "Seychelles|Seychellois",
    }),
  },
  {
    words: /(?<!\p{L})(?:pesos?)(?!\p{L})/u,
    countries: names({
      MXN: "Mexic(?:o|ans?)",
      ARS: "Argentin(?:a|e|es|ians?)|Buenos Aires",
      COP: "Colombi(?:a|ans?)|Bogot[áa]",
      CLP: "Chile(?:ans?)?|Santiago de Chile",
      PHP: "Philippines?|Filipin[oa]s?|Manila",
      CUP: "Cubans?|Cuba|Havana",
      DOP: "Dominican Republic|Dominicans?|Santo Domingo",
      UYU: "Uruguay(?:ans?)?|Montevideo",
    }),
  },
  {
    words: /(?<!\p{L})dinars?(?!\p{L})/u,
    countries: names({
      IQD: "Iraqi?s?|Baghdad",
      KWD: "Kuwaiti?s?",
      JOD: "Jordan(?:ians?)?|Amman",
      TND: "Tunisi(?:a|ans?)|Tunis",
      DZD: "Algeri(?:a|ans?)|Algiers",
      LYD: "Libyans?|Libya|Tripoli",
      BHD: "Bahrain(?:i|is)?",
      RSD: "Serb(?:ia|ians?|s)|Belgrade",
    }),
  },
  {
    words: /(?<!\p{L})(?:dirhams?|Dhs?)(?!\p{Ll})/u,
    countries: names({
      AED: "UAE|United Arab Emirates|Emiratis?|Dubai|Abu Dhabi|Sharjah|Ajman|Fujairah",
      MAD: "Morocc(?:o|ans?)|Rabat|Casablanca",
    }),
  },
  {
    words: /(?<!\p{L})ri[y]?als?(?!\p{L})/u,
    countries: names({
      SAR: "Saudis?|Saudi Arabian?|Riyadh|Jeddah",
      QAR: "Qatari?s?|Doha",
      IRR: "Irani?(?:an|ans)?|Tehran",
      YER: "Yemeni?s?|Sanaa|Sana’a|Sana'a",
      OMR: "Omani?s?|Muscat",
    }),
  },
  {
    words: /(?<!\p{L})(?:crowns|kron[ae]r?|korun[ay]?|kr|Kr)(?!\p{L})/u,
    countries: names({
      SEK: "Swed(?:en|ish|es?)|Stockholm|Gothenburg|Malm[öo]",
      NOK: "Nor(?:way|wegians?)|Oslo|Bergen",
      DKK: "Denmark|Danish|Danes?|Copenhagen",
      ISK: "Iceland(?:ic|ers?)?|Reykjav[íi]k",
      CZK: "Czech(?:s|ia)?|Prague|Brno",
    }),
  },
  {
    words: /(?<!\p{L})(?:[Ss]hillings?|Shs?)(?!\p{L})|\/[-–=]/u,
    countries: names({
      KES: "Kenyans?|Kenya|Nairobi|Mombasa",
      UGX: "Ugandans?|Uganda|Kampala",
      TZS: "Tanzani(?:a|ans?)|Dar es Salaam|Dodoma|Zanzibar",
      SOS: "Somali(?:a|s|land)?|Mogadishu",
    }),
  },
  {
    words: /(?<!\p{L})pounds?(?!\p{L})/u,
    countries: names({
      GBP: "Brit(?:ain|ish|ons?)|UK|U\\.K\\.|United Kingdom|England|English|Scot(?:land|tish)|Wales|Welsh|Northern Ireland|London",
      EGP: "Egypt(?:ians?)?|Cairo",
      LBP: "Leban(?:on|ese)|Beirut",
      SYP: "Syri(?:a|ans?)|Damascus",
      SDG: "Sudan(?:ese)?|Khartoum",
      SSP: "South Sudan(?:ese)?|Juba",
    }),
  },
  {
    words: /(?<!\p{L})francs?(?!\p{L})/u,
    countries: names({
      CHF: "Switzerland|Swiss|Geneva|Zurich|Zürich",
      CDF: "Congo(?:lese)?|Kinshasa",
      XAF: "Cameroon(?:ians?)?|Chad(?:ians?)?|Gabon(?:ese)?|Central African Republic|Equatorial Guinea",
      XOF: "Senegal(?:ese)?|Mali(?:ans?)?|Ivory Coast|Ivorians?|Burkina Faso|Niger|Togo(?:lese)?|Benin(?:ese)?",
      RWF: "Rwandans?|Rwanda|Kigali",
      BIF: "Burundi(?:ans?)?",
      GNF: "Guinea(?:ns?)?|Conakry",
      DJF: "Djibouti(?:ans?)?",
    }),
  },
  {
    words: /(?<!\p{L})liras?(?!\p{L})/u,
    countries: names({
      TRY: "Turk(?:ey|ish|s)|Türkiye|Istanbul|Ankara",
      LBP: "Leban(?:on|ese)|Beirut",
      SYP: "Syri(?:a|ans?)|Damascus|Aleppo",
      ITL: "Ital(?:y|ians?)|Rome|Milan",
    }),
  },
];

/** In reports from where such money is, nobody says whose it is: what they tell of another country is no sign. */
export const UNNAMED_AT_HOME: ReadonlySet<string> = new Set(["GBP"]);

/** Ends of addresses of countries, for those whose money has a name that others have, too. */
export const MONEY_OF_SITES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ in: "INR", pk: "PKR", lk: "LKR", np: "NPR", mu: "MUR", sc: "SCR", mx: "MXN", ar: "ARS", cl: "CLP", ph: "PHP" },
    ...{ do: "DOP", uy: "UYU", iq: "IQD", kw: "KWD", jo: "JOD", tn: "TND", dz: "DZD", ly: "LYD", bh: "BHD", rs: "RSD" },
    ...{ ae: "AED", ma: "MAD", sa: "SAR", qa: "QAR", ir: "IRR", ye: "YER", om: "OMR", se: "SEK", dk: "DKK", is: "ISK" },
    ...{ cz: "CZK", ke: "KES", ug: "UGX", tz: "TZS", so: "SOS", uk: "GBP", eg: "EGP", lb: "LBP", sd: "SDG", ch: "CHF" },
    ...{ sn: "XOF", cm: "XAF", rw: "RWF", tr: "TRY", sy: "SYP", no: "NOK" },
  }),
);
