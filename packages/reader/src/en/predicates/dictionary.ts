/*
 * Verbs that tell events, in the form of `verbs.ts`, beside its own: of CAMEO.2.0, the verb dictionary of PETRARCH2 of the
 * Open Event Data Alliance. Made by `scripts/event-dictionary.mjs`, which says how; do not edit. Its licence:
 *
 * The MIT License (MIT)
 *
 * Copyright (c) 2015 Open Event Data Alliance
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of
 * this software and associated documentation files (the "Software"), to deal in
 * the Software without restriction, including without limitation the rights to
 * use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
 * the Software, and to permit persons to whom the Software is furnished to do so,
 * subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
 * FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
 * IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
 * CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
export const DICTIONARY = `
admonish | does ACCUSE:disapprove object | is personal
advise | does REQUEST object | is personal
annex | does COERCE:seize object | is personal
announce ceasefire | does RETREAT:ceasefire none
announce resignation | does RETREAT:resign none
announce truce | does RETREAT:ceasefire none
apprehend | does COERCE:arrest object | is personal
arrest | does COERCE:arrest object | is personal
banish | does COERCE:deport object | is personal
beg | does REQUEST object | is personal
belittle | does ACCUSE:disapprove object | is personal
berate | does ACCUSE:disapprove object | is personal
call for suspension | does REQUEST:yield none
call upon | does REQUEST object | is personal
castigate | does ACCUSE:disapprove object | is personal
censure | does ACCUSE:disapprove object | is personal
chasten | does ACCUSE:disapprove object | is personal
chastise | does ACCUSE:disapprove object | is personal
chide | does ACCUSE:disapprove object | is personal
condemn | does ACCUSE:disapprove object | is personal
convict | does COERCE:arrest object | is personal
counsel | does REQUEST object | is personal
criticise | does ACCUSE:disapprove object | is personal
criticize | does ACCUSE:disapprove object | is personal
denigrate | does ACCUSE:disapprove object | is personal
denounce | does ACCUSE:disapprove object | is personal
deplore | does ACCUSE:disapprove object | is personal
deport | does COERCE:deport object | is personal
deride | does ACCUSE:disapprove object | is personal
detain | does COERCE:arrest object | is personal
disparage | does ACCUSE:disapprove object | is personal
dress down | does ACCUSE:disapprove object | is personal
entreat | does REQUEST object | is personal
evict | does COERCE:deport object | is personal
exhort | does REQUEST object | is personal
exile | does COERCE:deport object | is personal
expand enquiry | does ACCUSE:investigate against
expand inquiry | does ACCUSE:investigate against
expand investigation | does ACCUSE:investigate against
expand probe | does ACCUSE:investigate against
expel | does COERCE:deport object | doubles | is personal
extol | does SUPPORT object | doubles | is personal
file case against | does ACCUSE:allege object | is personal
file complaint | does ACCUSE:disapprove against
file lawsuit | does ACCUSE:allege against
file suit | does ACCUSE:allege against
fire bullets | does ASSAULT:firearms on
give aid | does AID to | forms gave given
grant bail | does CONCEDE to
grant permission | does CONCEDE to
hail | does SUPPORT object | is personal
huddle with | does CONSULT object | is personal
implore | does REQUEST object | is personal
imprison | does COERCE:arrest object | is personal
increase aid | does AID to
indict | does COERCE:arrest object | is personal
issue threat | does THREATEN against
jail | does COERCE:arrest object | is personal
jeer | does ACCUSE:disapprove object | is personal
lambaste | does ACCUSE:disapprove object | is personal
launch enquiry | does ACCUSE:investigate against
launch inquiry | does ACCUSE:investigate against
launch investigation | does ACCUSE:investigate against
launch probe | does ACCUSE:investigate against
make visit | does CONSULT:visit to | forms made
malign | does ACCUSE:disapprove object | is personal
mock | does ACCUSE:disapprove object | is personal
open enquiry | does ACCUSE:investigate against
open inquiry | does ACCUSE:investigate against
open investigation | does ACCUSE:investigate against
open probe | does ACCUSE:investigate against
open up enquiry | does ACCUSE:investigate against
open up inquiry | does ACCUSE:investigate against
open up investigation | does ACCUSE:investigate against
open up probe | does ACCUSE:investigate against
pay visit | does CONSULT:visit to | forms paid
petition | does REQUEST object | is personal
pillory | does ACCUSE:disapprove object | is personal
press | does REQUEST object | is personal
prosecute | does COERCE:arrest object | is personal
provide assistance | does AID to
re-arrest | does COERCE:arrest object | is personal
rearrest | does COERCE:arrest object | is personal
rebuke | does ACCUSE:disapprove object | is personal
remonstrate | does ACCUSE:disapprove object | is personal
reprimand | does ACCUSE:disapprove object | is personal
reproach | does ACCUSE:disapprove object | is personal
ridicule | does ACCUSE:disapprove object | is personal
savage | does ACCUSE:disapprove object | is personal
scold | does ACCUSE:disapprove object | is personal
slander | does ACCUSE:disapprove object | is personal
snub | does ACCUSE:disapprove object | is personal
speak with | does CONSULT object | forms spoke spoken | is personal
sue | does COERCE:arrest object | is personal
`;
