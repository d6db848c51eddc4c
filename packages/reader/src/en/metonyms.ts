/*
 * Seats of government that speak for it, and capitals that do where nothing else is meant. Compiled for this project from
 * newspaper usage; a capital counts only as the whole of a source ("Washington said"), never as a place.
 */
const SEATS = `
the United States: white house; oval office; west wing; pentagon; state department; capitol hill
the United Kingdom: downing street; no 10; no. 10; number 10; whitehall
Russia: kremlin
France: élysée; elysée; elysee; élysée palace; elysee palace; quai d'orsay
Germany: chancellery
South Korea: blue house
China: zhongnanhai
Italy: palazzo chigi; quirinal
Turkey: sublime porte
the European Union: brussels; berlaymont
the Holy See: vatican
`;

const CAPITALS = `
the United States: washington
the United Kingdom: london; westminster
Russia: moscow
France: paris
Germany: berlin
China: beijing
Japan: tokyo
South Korea: seoul
North Korea: pyongyang
India: new delhi; delhi
Pakistan: islamabad
Afghanistan: kabul
Iran: tehran
Iraq: baghdad
Syria: damascus
Israel: jerusalem; tel aviv
Lebanon: beirut
Jordan: amman
Egypt: cairo
Saudi Arabia: riyadh
Qatar: doha
Turkey: ankara
Ukraine: kyiv; kiev
Belarus: minsk
Poland: warsaw
Hungary: budapest
Austria: vienna
Spain: madrid
Portugal: lisbon
Italy: rome
Greece: athens
Serbia: belgrade
Romania: bucharest
Bulgaria: sofia
Sweden: stockholm
Norway: oslo
Denmark: copenhagen
Finland: helsinki
Ireland: dublin
the Netherlands: the hague
Canada: ottawa
Mexico: mexico city
Cuba: havana
Venezuela: caracas
Colombia: bogotá; bogota
Argentina: buenos aires
Brazil: brasília; brasilia
Chile: santiago
Peru: lima
Australia: canberra
New Zealand: wellington
Indonesia: jakarta
the Philippines: manila
Thailand: bangkok
Vietnam: hanoi
Malaysia: kuala lumpur
Taiwan: taipei
Ethiopia: addis ababa
Eritrea: asmara
Kenya: nairobi
Nigeria: abuja
Sudan: khartoum
Libya: tripoli
Algeria: algiers
Morocco: rabat
Yemen: sanaa
`;

const table = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [country = "", names = ""] = line.split(": ");
      return names.split("; ").map((name) => [name, `government of ${country}`] as const);
    });

/** From a metonym in lower case, without "the", to the government it stands for. */
export const METONYMS: ReadonlyMap<string, string> = new Map([...table(SEATS), ...table(CAPITALS)]);

/** Capitals of states, in lower case. */
export const CAPITAL_CITIES: ReadonlySet<string> = new Set(table(CAPITALS).map(([city]) => city));

/** The states themselves, in lower case, without "the". */
export const STATES_WITH_SEATS: ReadonlySet<string> = new Set(
  [...METONYMS.values()].map((government) => government.toLowerCase().replace(/^government of (?:the )?/, "")),
);
