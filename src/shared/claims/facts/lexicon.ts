const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Months and weekdays, in small letters, with the usual abbreviations. */
export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
)
/** Days of the week. */
export const weekdays = words('monday tuesday wednesday thursday friday saturday sunday')
/** Words that mean a day or stretch of time by themselves. */
export const timeWords = words('today yesterday tomorrow tonight overnight midnight noon christmas easter')
/** Units of time. */
export const timeUnits = words(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries',
)
/** Words that name what a person does or is; they make a name checkable with its role. */
export const roles = words(
  'president vice-president minister premier chancellor king queen prince princess senator governor mayor councillor councilman congressman congresswoman representative mp ambassador envoy secretary undersecretary under-secretary chairman chairwoman chair chairperson chief head director manager officer executive ceo cfo founder co-founder owner editor author writer journalist reporter correspondent professor dr doctor researcher curator scientist historian economist analyst expert lawyer attorney prosecutor judge justice police sheriff detective inspector captain colonel major general admiral lieutenant sergeant commander bishop archbishop pope cardinal imam rabbi priest spokesman spokeswoman spokesperson leader deputy commissioner coach player captain actor actress singer director producer official teacher nurse surgeon engineer farmer shopkeeper mother father wife husband son daughter brother sister widow sir lord lady mr mrs ms miss',
)
/** Words that make a capitalised name an organisation's. */
export const organisations = words(
  'ministry department office agency authority bureau commission committee council court parliament senate congress party union university college school institute academy museum church bank company corporation corp inc ltd group foundation association society organisation organization federation league club team army navy force police service hospital centre center press times post news network channel radio television yard works standards study survey treaty act conference council association',
)
/** Words that say how much one thing stands out among all. */
export const superlatives = words(
  'best worst first last only largest biggest smallest highest lowest longest shortest oldest youngest newest fastest slowest greatest richest poorest strongest weakest deadliest busiest earliest latest closest farthest furthest hottest coldest heaviest holiest record record-breaking unprecedented unique never ever always none nobody everyone everybody historic',
)
/** Words that set one thing against another. */
export const comparisons = words(
  'than twice double doubled doubles tripled quadrupled halved fewer more less higher lower larger smaller bigger greater better worse older younger increase increased increases increasing decrease decreased decreases decreasing rose risen rising fell fallen grew grown dropped declined decline declining surged soared plunged slumped jumped outnumbered exceeded exceeds',
)
/** Words that say that one thing brought about another. */
export const causes = words(
  'because cause caused causes causing owing resulted resulting triggered triggering prompted prompting sparked sparking thanks blamed blame therefore consequently effect effects consequence consequences',
)
/** Words with which a lawyer wants to see the words before and after. */
export const legals = words(
  'charged charges convicted conviction alleged allegedly alleges allegation allegations accused accuse accuses acquitted arrested arrest sued suing lawsuit lawsuits guilty innocent fraud fraudulent corruption corrupt bribery bribe bribes manslaughter murder murdered murderer homicide rape raped assault assaulted abuse abused theft stole stolen illegal illegally unlawful unlawfully indicted indictment sentenced trial prosecuted prosecution prosecutor investigated investigation inquiry libel slander defamation negligence negligent misconduct wrongdoing crime crimes criminal jailed prison imprisoned detained suspect suspected suspects denied denies verdict ruling ruled court retroactive bail extradited extradition perjury plagiarism plagiarised plagiarized lied liar embezzled embezzlement laundering harassment harassed terrorist terrorism',
)
/** Words with which somebody judges, wishes or demands, outside of quotations. */
export const opinionWords = words(
  'should ought must deserve deserves deserved hopefully sadly unfortunately fortunately regrettably shameful disgraceful ridiculous absurd wonderful terrible awful brilliant beautiful ugly disappointing outrageous obviously surely arguably perhaps better-off overdue unacceptable',
)
/** Words that carry no statement by themselves. */
export const emptyWords = words(
  'a an the of to in on at by for from with as and or but nor so yet if that this these those it its he she they them his her their our your my we you i is are was were be been being has have had do does did not no there here then than who whom whose which what when where while after before because since although though until unless also too very just only even still again about into over under up down out off all any some each every other such own same can could may might would s',
)
