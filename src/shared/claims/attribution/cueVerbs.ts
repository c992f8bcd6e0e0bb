import { formsOf, type VerbForm } from './inflect'

/** What can follow a cue verb as its content. */
export type Frames = {
  /** A clause, with "that" or without, or a quotation: "said he …". */
  readonly clause: boolean
  /** A person first: "told reporters that …". */
  readonly told: boolean
  /** A question: "asked whether …". */
  readonly question: boolean
  /** A thing or a person: "rejected the plan". */
  readonly object: boolean
  /** "to" and a verb: "vowed to …". */
  readonly infinitive: boolean
  /** A preposition or an adverb that belongs to the cue: "called for …". */
  readonly particles: ReadonlySet<string>
  /** It says something aloud or in writing; else it only thinks, wants or seems. */
  readonly spoken: boolean
  /** It seems or shows by itself, so that its subject is part of the content: "seemed", "appears". */
  readonly raising: boolean
}

/** A form that a word can be, and the frames of the verbs it belongs to. */
export type Cue = { readonly base: string; readonly frames: Frames; readonly forms: ReadonlySet<VerbForm> }

// Written from general knowledge of English reporting verbs; after a slash stand the particles that belong to the cue.
const speech = {
  clause:
    'say state post/on email text answer add note argue claim assert declare announce report write tweet explain insist/on maintain contend ' +
    'acknowledge admit concede confirm deny reveal disclose suggest warn/of,about,against predict allege boast/of,about ' +
    'complain/of,about conclude confess counter cry quip joke/about observe recall remark/on repeat reply/to respond/to,with ' +
    'shout stress emphasize emphasise swear testify vow pledge promise whisper retort lament muse/about propose recommend ' +
    'signal hint/at imply indicate caution/against interject reiterate restate affirm proclaim charge opine chant ' +
    'exclaim speculate/about theorize mention comment/on elaborate/on specify clarify underscore highlight read ' +
    'continue point/out,to,toward,towards gripe/about grumble/about cheer yell/at scream gush/about ' +
    'agree/with,on disagree/with protest brag/about marvel/at vent/about estimate forecast certify ' +
    'decree demand advocate/for request urge demonstrate show attest/to wonder/about echo summarize ' +
    'expect intone plead/with,for advise/on,against guarantee preach refute pronounce quote chime/in bemoan ' +
    'recount hypothesize surmise posit divulge remark/upon rule',
  told:
    'tell/about,of ask/about,for inform/of,about remind/of notify/of assure/of persuade warn promise lecture/about caution ' +
    'alert/to urge reassure implore beg',
  question:
    'ask/about,for question inquire/about query wonder/about debate discuss examine quiz/on investigate explain decide know understand',
  object:
    'call/for,on,upon describe characterize label brand dub praise criticize criticise slam blast attack condemn denounce ' +
    'decry mock ridicule blame accuse endorse support back oppose reject dismiss defend welcome applaud cite quote ' +
    'reference invoke discuss tout advocate champion embrace hail laud commend salute thank congratulate ' +
    'scold rebuke chide berate bash deride belittle disparage lambaste assail castigate rip/into challenge dispute refute ' +
    'rebut contradict favor favour approve/of unveil outline mention name declare nominate compare liken portray ' +
    'depict paint tease taunt insult demand request propose recommend announce predict deny confirm express ' +
    'voice repeat reiterate explain report reveal disclose retract withdraw ' +
    'downplay minimize emphasize stress underscore highlight note list reassert renew tweet post write admit ' +
    'acknowledge concede claim allege affirm protest threaten warn/of promise forbid ' +
    'urge encourage press/for lobby/for,against plead/for appeal/for vouch/for pan skewer ' +
    'excoriate decline refuse summarize pitch plug trumpet preview discount disavow disown ' +
    'repudiate reprimand fault cheer boo toast ding hammer pillory savage vilify demonize lament ' +
    'estimate list illustrate recall state suggest regret recognize recognise ' +
    'question bemoan recount retweet promote oppose relish',
  infinitive:
    'vote vow pledge promise threaten agree refuse decline swear ask urge encourage tell warn ' +
    'beg implore press propose claim request instruct challenge',
  particles:
    'refer/to,to talk/about,of,up speak/about,of,out,against allude/to object/to apologize/for lash/out rail/against ' +
    'vote/for,against dwell/on fire/back ' +
    'testify/about opine/on argue/for,against,about rant/about rave/about inveigh/against sound/off ' +
    'jab/at make/clear call/out,on push/for,back ' +
    'lay/out rule/out put/forward hit/back,out spell/out sum/up double/down ' +
    'attribute/to read/like caution/against',
} as const

const mind = {
  clause:
    'find think/of,about believe/in know/about,of feel/about hope/for fear/for worry/about expect understand realize recognize ' +
    'suspect doubt guess learn/of,about see notice remember forget/about imagine ' +
    'consider regret wish/for decide/on determine envision foresee anticipate presume dream/of,about ' +
    'calculate reckon deem concur/with mind conceive/of',
  object:
    'want love hate prefer view/as see consider expect fear admire respect despise loathe detest dislike ' +
    'resent doubt distrust mistrust believe enjoy favor tolerate envision envy ' +
    'crave desire seek contemplate ponder perceive ' +
    'resist disregard ignore anticipate',
  infinitive:
    'want wish hope plan decide seek expect prefer long love hate ' +
    'determine opt aspire strive yearn hesitate desire',
  particles:
    'figure/out,on look/forward yearn/for long/for hope/for plan/on,for side/with fret/about agonize/over',
} as const

const raising = 'seem appear'
const evidence =
  'find show indicate suggest reveal demonstrate illustrate imply confirm underscore highlight signal'

type Draft = {
  -readonly [Key in keyof Frames]: Frames[Key] extends ReadonlySet<string> ? Set<string> : boolean
}

const blank = (): Draft => ({
  clause: false,
  told: false,
  question: false,
  object: false,
  infinitive: false,
  particles: new Set(),
  spoken: false,
  raising: false,
})

function collect(): Map<string, Draft> {
  const verbs = new Map<string, Draft>()
  const add = (
    rows: string,
    spoken: boolean,
    frame: Exclude<keyof Draft, 'particles' | 'spoken'> | null,
  ): void => {
    for (const row of rows.split(' ')) {
      const [base = '', particles] = row.split('/')
      if (!base) continue
      const draft = verbs.get(base) ?? blank()
      verbs.set(base, draft)
      if (frame) draft[frame] = true
      if (spoken) draft.spoken = true
      for (const particle of particles?.split(',') ?? []) draft.particles.add(particle)
    }
  }
  for (const frame of ['clause', 'told', 'question', 'object', 'infinitive'] as const)
    add(speech[frame], true, frame)
  add(speech.particles, true, null)
  for (const frame of ['clause', 'object', 'infinitive'] as const) add(mind[frame], false, frame)
  add(mind.particles, false, null)
  add(raising, false, 'raising')
  add(evidence, true, 'clause')
  return verbs
}

function tableOfForms(): ReadonlyMap<string, Cue> {
  const table = new Map<string, { base: string; frames: Frames; forms: Set<VerbForm> }>()
  for (const [base, frames] of collect()) {
    for (const [word, form] of formsOf(base)) {
      const cue = table.get(word)
      if (cue && cue.base !== base) continue
      if (cue) cue.forms.add(form)
      else table.set(word, { base, frames, forms: new Set([form]) })
    }
  }
  return table
}

/** English cue verbs, by every form in small letters. */
export const cueVerbs: ReadonlyMap<string, Cue> = tableOfForms()
