const NEWS =
  "“The bridge is closed,” said Dara Voss. “No.” Twelve were killed on Friday, the ministry said. The union denied that 40 boats were late. “It is not safe.”";

/** What has made a reader slow: marks that never close, lists without an end, words that look back for a beginning. */
export const units = [
  ["unclosed marks", "“a "],
  ["nested marks", "“‘"],
  ["commas", "Voss, "],
  ["cues", "said "],
  ["relative clauses", "who said that "],
  [
    "names and bodies",
    "Mr. Voss of the Orlay Bank for Trade met Mayor Dara Voss. He said the ministry denied a claim. ",
  ],
  ["credits and silences", "Ilan Moro declined to comment, first reported by the Harrow Post, that it had agreed. "],
  ["events", "Rebels who shelled Arvik threatened to storm it after the arrest of Ana Crewe, officials said. "],
  ["deeds without an end", "accused of shelling and threatened to shell "],
  ["numbers in words", "five "],
  ["digits", "1,"],
  ["figures", "12 boats, 4 or 5 in Kersh (coastguard), the ministry put the toll at 61 respectively, "],
  ["sums", "bringing the total to 12, of whom 4 by the union's count, including 5 "],
  ["times", "by Friday, 12/05/2025 and on the 14th until mid-June, "],
  ["days of speaking", "“today” he said on Friday, "],
  ["paragraphs", "“He said.\n"],
  ["quotations over sentences", "“A. B” said "],
  ["wishes", "wants to be expected to "],
  ["speech", "“Wait,” said Dara Voss. "],
  ["gestures", "“We wait,” said Dara Voss. He opened a tin. “We go now.” "],
  ["news", `${NEWS} `],
  ["news in a quotation", `“${NEWS} ‘It is not safe,’ he said.” `],
] as const;
