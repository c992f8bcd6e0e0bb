import { formsOf, irregularVerbs, type VerbForm } from '../attribution/inflect'

// Verbs that news is written with. Written from general knowledge of English; irregular ones come from the inflection
// table. It need not hold regular pasts, which their ending tells.
const common =
  'accept accuse achieve acquire act add admit advance advise affect agree aim allege allow announce apologise apologize appeal ' +
  'appear apply appoint approach approve argue arrange arrest arrive ask assert assist assume attack attempt attend attract avoid ' +
  'award back bail ban bear beat become begin believe belong bid bite blame blast block blow bomb boost borrow broadcast burn burst ' +
  'call campaign cancel capture care carry cause celebrate challenge change charge chase check cite claim clash clear climb close ' +
  'collapse collect combine comment commit compare compete complain complete comprise condemn conduct confirm confront connect ' +
  'consider consist contact contain continue contribute control convert convict convince cost cover crack crash create criticise ' +
  'criticize cross cry cut damage date deal decide declare decline decrease defeat defend delay deliver demand deny depart depend ' +
  'deploy describe deserve design destroy detain determine develop die differ disagree disappear discover discuss dismiss display ' +
  'dispute divide dominate donate double drag drink drop dump earn eat elect eliminate emerge employ encourage end endorse enforce ' +
  'engage enjoy ensure enter escape establish estimate evacuate examine exceed exchange exclude execute exist expand expect expel ' +
  'experience explain explode express extend face fail favour favor fear feature feed file fill finance finish fine fire fit fix flee ' +
  'fly focus follow force form freeze fund gain gather generate govern grant grab greet guarantee guard guide halt hand handle ' +
  'happen head heal help hide hire hope host hope hunt hurl identify ignore impact implement impose imprison improve include increase ' +
  'indicate influence inform injure insist inspect install intend interview introduce invade invent invest investigate invite involve ' +
  'issue join judge jump justify kick kidnap kill knock lack land last launch lean learn leak lie lift like limit link list live load ' +
  'lobby locate look love maintain manage manufacture mark match matter measure mention merge monitor mount mourn move murder name need ' +
  'negotiate nominate note notice notify object observe obtain occur occupy offer open operate oppose order organise organize own ' +
  'participate pass perform permit persuade pick place plan plant play plead pledge point possess post postpone praise predict ' +
  'prefer prepare present press prevent print proceed produce promise promote propose prosecute protect protest prove provide ' +
  'provoke publish pull punish purchase pursue push qualify question raid raise range rank rate reach react realise realize ' +
  'reason receive recognise recognize recommend record recover recruit reduce refer reflect refuse regard reject relate release ' +
  'rely remain remember remind remove rent repair repeat replace reply report represent request require rescue resign resist ' +
  'resolve respond rest restore restrict result retain retaliate retire retreat return reveal reverse review revise ring risk ' +
  'rob roll rule rush save score search seat secure seek seem seize select sentence separate serve settle shape share ship shut ' +
  'sign signal sink slam slip smash smoke solve sound sponsor spark speed stage star start state stay steal stem step stick stop ' +
  'store stress stretch study submit succeed suffer suggest sue supply support suppose surge surprise surround survive suspect ' +
  'suspend sustain swim switch target tax tear tend term test thank threaten top touch tour trace track trade train transfer transport ' +
  'travel treat trigger try turn undergo urge use value vanish vary visit vote vow wait wake walk want warn wash waste watch welcome ' +
  'wonder work worry worsen wound'

const formsOfWord = new Map<string, Set<VerbForm>>()
for (const base of [...common.split(' '), ...irregularVerbs]) {
  for (const [word, form] of formsOf(base)) {
    const forms = formsOfWord.get(word)
    if (forms) forms.add(form)
    else formsOfWord.set(word, new Set([form]))
  }
}

const participles = new Set(['come', 'become', 'run', 'overcome'])
for (const [word, forms] of formsOfWord) if (forms.has('participle')) participles.add(word)

/** The forms of a common verb that a word can be, or null when it is none. The word comes in small letters. */
export const verbForms = (low: string): ReadonlySet<VerbForm> | null => formsOfWord.get(low) ?? null

/** Every form of every common verb. */
export const allVerbForms = (): readonly string[] => [...formsOfWord.keys()]

/** Says whether a word is the past of an irregular verb and surely no noun: "went", "fell". */
export function isOddPast(low: string): boolean {
  const forms = formsOfWord.get(low)
  return forms !== undefined && forms.has('past') && !forms.has('base') && !low.endsWith('ed')
}

/** Says whether a word is a participle by its look: "killed", "taken", "found". */
export function isParticiple(low: string): boolean {
  if (low.length > 4 && /[^e]ed$/.test(low)) return true
  return participles.has(low)
}
