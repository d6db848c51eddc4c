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
abuse | does ASSAULT object | is personal
admonish | does ACCUSE:disapprove object | is personal
advise | does REQUEST object | is personal
aid | does COOPERATE object | is personal
annex | does COERCE:seize object | is personal
announce ceasefire | does RETREAT:ceasefire none
announce resignation | does RETREAT:resign none
announce truce | does RETREAT:ceasefire none
apprehend | does COERCE:arrest object | is personal
arrest | does COERCE:arrest object | is personal
assist | does COOPERATE object | is personal
attend conference | does CONSULT with
attend meeting | does CONSULT with
attend summit | does CONSULT with
banish | does COERCE:deport object | is personal
bar | does COERCE:restrict object | is personal
beg | does REQUEST object | is personal
belittle | does ACCUSE:disapprove object | is personal
berate | does ACCUSE:disapprove object | is personal
blacklist | does SANCTION object | is personal
call for suspension | does REQUEST:yield none
call meeting | does CONSULT with
call upon | does REQUEST object | is personal
castigate | does ACCUSE:disapprove object | is personal
censure | does ACCUSE:disapprove object | is personal
chasten | does ACCUSE:disapprove object | is personal
chastise | does ACCUSE:disapprove object | is personal
cheer | does SUPPORT object | is personal
chide | does ACCUSE:disapprove object | is personal
condemn | does ACCUSE:disapprove object | is personal
contact | does CONSULT object | is personal
convene meeting | does CONSULT with
convene summit | does CONSULT with
convene talks | does CONSULT with
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
end meeting | does CONSULT with
entreat | does REQUEST object | is personal
evict | does COERCE:deport object | is personal
exhort | does REQUEST object | is personal
exile | does COERCE:deport object | is personal
expand enquiry | does ACCUSE:investigate against
expand inquiry | does ACCUSE:investigate against
expand investigation | does ACCUSE:investigate against
expand probe | does ACCUSE:investigate against
expel | does COERCE:deport object | doubles | is personal
express anger | does ACCUSE:disapprove against
express backing | does SUPPORT to
express condemnation | does ACCUSE:disapprove against
express delight | does SUPPORT to
express disappointment | does ACCUSE:disapprove against
express disapproval | does ACCUSE:disapprove against
express discontent | does ACCUSE:disapprove against
express displeasure | does ACCUSE:disapprove against
express dissatisfaction | does ACCUSE:disapprove against
express fear | does ACCUSE:disapprove against
express frustration | does ACCUSE:disapprove against
express fury | does ACCUSE:disapprove against
express gratitude | does SUPPORT to
express indignation | does ACCUSE:disapprove against
express misgiving | does ACCUSE:disapprove against
express mistrust | does ACCUSE:disapprove against
express outrage | does ACCUSE:disapprove against
express reluctance | does ACCUSE:disapprove against
express resentment | does ACCUSE:disapprove against
express revulsion | does ACCUSE:disapprove against
express satisfaction | does SUPPORT to
express scepticism | does ACCUSE:disapprove against
express shock | does ACCUSE:disapprove against
express solidarity | does SUPPORT to
express understanding | does SUPPORT to
express willingness | does AGREE with
extol | does SUPPORT object | doubles | is personal
file case against | does ACCUSE:allege object | is personal
file complaint | does ACCUSE:disapprove against
file lawsuit | does ACCUSE:allege against
file suit | does ACCUSE:allege against
fire bullets | does ASSAULT:firearms on
give aid | does AID to | forms gave given
give approval | does SUPPORT to | forms gave given
give backing | does SUPPORT to | forms gave given
give blessing | does SUPPORT to | forms gave given
give food | does AID to | forms gave given
give million | does AID to | forms gave given
give support | does SUPPORT to | forms gave given
grant bail | does CONCEDE to
grant permission | does CONCEDE to
grant request | does AGREE with
hail | does SUPPORT object | is personal
hold consultations | does CONSULT with | forms held
hold dialogue | does CONSULT with | forms held
hold discussion | does CONSULT with | forms held
hold responsible | does ACCUSE:allege object | forms held | is personal
honor | does SUPPORT object | is personal
honour | does SUPPORT object | is personal
host meeting | does CONSULT with
host summit | does CONSULT with
huddle with | does CONSULT object | is personal
implore | does REQUEST object | is personal
imprison | does COERCE:arrest object | is personal
increase aid | does AID to
indict | does COERCE:arrest object | is personal
issue threat | does THREATEN against
jail | does COERCE:arrest object | is personal
jeer | does ACCUSE:disapprove object | is personal
keep in concentration camp | does COERCE:arrest object | forms kept | is personal
keep in confinement | does COERCE:arrest object | forms kept | is personal
keep in custody | does COERCE:arrest object | forms kept | is personal
keep in detainment | does COERCE:arrest object | forms kept | is personal
keep in detention | does COERCE:arrest object | forms kept | is personal
keep in jail | does COERCE:arrest object | forms kept | is personal
keep in penitentiary | does COERCE:arrest object | forms kept | is personal
keep in prison | does COERCE:arrest object | forms kept | is personal
lambaste | does ACCUSE:disapprove object | is personal
launch enquiry | does ACCUSE:investigate against
launch inquiry | does ACCUSE:investigate against
launch investigation | does ACCUSE:investigate against
launch probe | does ACCUSE:investigate against
lecture | does ACCUSE:disapprove object | is personal
make visit | does CONSULT:visit with | forms made
malign | does ACCUSE:disapprove object | is personal
mistreat | does ASSAULT object | is personal
mock | does ACCUSE:disapprove object | is personal
open enquiry | does ACCUSE:investigate against
open inquiry | does ACCUSE:investigate against
open investigation | does ACCUSE:investigate against
open probe | does ACCUSE:investigate against
open up enquiry | does ACCUSE:investigate against
open up inquiry | does ACCUSE:investigate against
open up investigation | does ACCUSE:investigate against
open up probe | does ACCUSE:investigate against
pay for visit | does CONSULT:visit with
pay visit | does CONSULT:visit with | forms paid
petition | does REQUEST object | is personal
pillory | does ACCUSE:disapprove object | is personal
press | does REQUEST object | is personal
prosecute | does COERCE:arrest object | is personal
provide assistance | does AID to
re-arrest | does COERCE:arrest object | is personal
reach compromise | does AGREE with
reach consensus | does AGREE with
reach pact | does AGREE with
reach understanding | does AGREE with
rearrest | does COERCE:arrest object | is personal
rebuke | does ACCUSE:disapprove object | is personal
reiterate backing | does SUPPORT to
reiterate support | does SUPPORT to
remonstrate | does ACCUSE:disapprove object | is personal
reprimand | does ACCUSE:disapprove object | is personal
reproach | does ACCUSE:disapprove object | is personal
reprobate | does ACCUSE:disapprove object | is personal
ridicule | does ACCUSE:disapprove object | is personal
salute | does SUPPORT object | is personal
savage | does ACCUSE:disapprove object | is personal
scoff | does ACCUSE:disapprove object | is personal
scold | does ACCUSE:disapprove object | is personal
scorn | does ACCUSE:disapprove object | is personal
seek aid | does REQUEST:assist none | forms sought
seek answer | does REQUEST none | forms sought
seek asylum | does REQUEST none | forms sought
seek clarification | does REQUEST none | forms sought
seek compensation | does REQUEST:assist none | forms sought
seek details | does REQUEST none | forms sought
seek help | does REQUEST:assist none | forms sought
seek mediation | does REQUEST none | forms sought
seek refuge | does REQUEST none | forms sought
seek support | does REQUEST none | forms sought
shelter | does AID object | is personal
sign declaration | does SUPPORT to
sign memorandum | does SUPPORT to
sign peace deal | does SUPPORT to
sign protocol | does SUPPORT to
slander | does ACCUSE:disapprove object | is personal
snub | does ACCUSE:disapprove object | is personal
speak with | does CONSULT object | forms spoke spoken | is personal
sue | does COERCE:arrest object | is personal
thank | does SUPPORT object | is personal
voice confidence | does SUPPORT to
voice criticism | does ACCUSE:disapprove against
voice disappointment | does ACCUSE:disapprove against
voice disapproval | does ACCUSE:disapprove against
voice dismay | does ACCUSE:disapprove against
voice displeasure | does ACCUSE:disapprove against
voice fears | does ACCUSE:disapprove against
voice horror | does ACCUSE:disapprove against
voice irritation | does ACCUSE:disapprove against
voice outrage | does ACCUSE:disapprove against
voice satisfaction | does SUPPORT to
voice satisfaction over extradition | does SUPPORT to
voice shock at | does ACCUSE:disapprove against
voice strong skepticism | does ACCUSE:disapprove against
voice support | does SUPPORT to
voice unease | does ACCUSE:disapprove against
`;
