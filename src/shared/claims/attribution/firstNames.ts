import { setOf } from '../../setOf'

// Common first names of English, German, French, Spanish and some other languages, with the gender they nearly always
// tell. General knowledge; names that go both ways (Alex, Andrea, Kim, Robin, Sam) are left out on purpose.
const male = setOf(
  'aaron abdul adam adrian ahmed alan albert alejandro alexander alfred ali allen andrew andré anthony antonio arthur barack ' +
    'ben benjamin bernard bernie bill billy bob boris brad brian bruce carl carlos charles chris christopher chuck craig ' +
    'dan daniel dave david dennis dmitri don donald doug douglas ed eduardo edward emmanuel eric erik ernest eugene felix ' +
    'fernando francisco frank franz fred frederick friedrich gary george gerald gerhard glenn gordon greg gregory günter hans ' +
    'harold harry heinrich helmut henry howard hugo ian ibrahim ivan jack jacob jacques jake james jan jason javier jean jeff ' +
    'jeffrey jeremy jerome jerry jim jimmy joachim joe joel johann john jonathan jorge josé joseph joshua juan jürgen justin ' +
    'karl keith ken kenneth kevin klaus larry lars laurent lawrence louis lucas luis lukas manuel marco marcus mario mark ' +
    'markus martin matt matthew max michael michel miguel mike mitch mohamed mohammad mohammed muhammad nathan neil nicholas ' +
    'nick nicolas olaf oliver omar oscar otto patrick paul pedro peter phil philip philippe pierre rafael ralph ray raymond ' +
    'ricardo richard rick robert roberto rodrigo roger roland ron ronald roy russell ryan samuel scott sean sergei seth simon ' +
    'stefan stephen steve steven stuart ted terry theodore thomas tim timothy toby todd tom tony victor vincent vladimir ' +
    'walter wayne werner will william wolfgang xavier yusuf zachary',
)
const female = setOf(
  'abigail alexandra alice alicia amanda amy ana angela anita ann anna anne annette audrey barbara beatriz beth betty brenda ' +
    'camille carla carly carmen carol caroline catherine cecilia charlotte chelsea christina christine cindy claire claudia ' +
    'condoleezza crystal cristina cynthia daniela dawn deborah debbie denise diana diane donna doris dorothy elena elisabeth ' +
    'elizabeth ella ellen emily emma erica erika esther eva evelyn fatima florence frances gabriela gloria grace hannah heather ' +
    'heidi heike helen helena hillary ines ingrid irene isabel isabella ivanka jacqueline jane janet janice jean-marie jennifer ' +
    'jessica jill joan joanna josephine joyce judith judy julia julie karen karin kate katharina katherine kathleen kathy katie ' +
    'kelly kirsten laura lauren laurie leila linda lisa liz lucia lucy luisa magdalena maria marie margaret marta martha martina ' +
    'mary megan melania melissa mercedes michelle monica monika nadia nancy natalie nicole nikki olga olivia pamela patricia ' +
    'paula petra rachel rebecca renate rosa rose ruth sabine sally samantha sandra sara sarah sharon silvia simone sofia sophia ' +
    'sophie stephanie susan susanne susana sylvia teresa theresa tina ursula valentina valerie vanessa victoria virginia wendy ' +
    'yolanda yvonne zoe',
)

/** What a name or a title tells of a person. */
export type Gender = 'male' | 'female' | null

/** Says whether a word is a common first name. */
export const isFirstName = (word: string): boolean =>
  male.has(word.toLowerCase()) || female.has(word.toLowerCase())

/** The gender that a first name nearly always tells; null when it tells none or is not known. */
export function genderOfFirstName(word: string): Gender {
  const low = word.toLowerCase()
  if (male.has(low)) return 'male'
  return female.has(low) ? 'female' : null
}
