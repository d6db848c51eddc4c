import { list } from "./function-words.ts";

/* Bodies that are called by one word as somebody may be by his surname. */

/** Known to most readers: nobody is called so. Compiled for this project. */
export const ONE_WORD_BODIES = list(`
  adidas airbus alibaba allianz amazon amnesty apple asean astrazeneca bayer boeing boko chevron citigroup daimler disney equinor europol exxon
  facebook fatah fiat fifa frontex gazprom google greenpeace hamas hezbollah hizbollah honda houthis huawei hyundai intel interpol isis kremlin
  lufthansa maersk mercosur meta microsoft moderna nato nestle netflix nike nissan nokia novartis nvidia opec oxfam panasonic peugeot pfizer
  qatari renault rosneft ryanair samsung shell siemens sony spacex spotify starbucks taliban tesla tiktok toyota twitter uber ubs uefa unesco unhcr
  unicef unilever vodafone volkswagen volvo walmart whatsapp xiaomi yahoo youtube
`);

/** Behind "the" they stand for such a body: "the **company**". */
export const BODIES_BEHIND = list(
  "company firm group airline manufacturer carmaker automaker retailer bank charity insurer maker movement militia network platform",
);

/** What a body says of itself first: "that **it** had removed the pages". */
export const ITSELF_FIRST = /^[“"]?(?:that )?(?:it|its)\b/iu;
