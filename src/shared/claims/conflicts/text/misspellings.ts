import { allVerbForms, verbForms } from '../../grammar/verbs'
import { scan, slip, wordsOf, type TextCheck } from './textCheck'

// Common misspellings of English and what was meant: general knowledge. None of the first is a word.
const rows =
  'accomodate accommodate,accomodation accommodation,acheive achieve,acheived achieved,accross across,adress address,agressive aggressive,aparent apparent,appearence appearance,' +
  'arguement argument,assasin assassin,assasinated assassinated,basicly basically,becuase because,beggining beginning,begining beginning,beleive believe,beleived believed,' +
  'boundry boundary,buisness business,carreer career,catagory category,cemetary cemetery,changable changeable,charachter character,cheif chief,' +
  'collegue colleague,comming coming,commitee committee,comittee committee,committment commitment,completly completely,concious conscious,condemed condemned,' +
  'consistant consistent,contraversial controversial,convienient convenient,curiousity curiosity,decison decision,definately definitely,definitly definitely,desparate desperate,' +
  'develope develop,developement development,diffrent different,dilemna dilemma,disapear disappear,disapeared disappeared,dissapoint disappoint,' +
  'dissapointed disappointed,ecstacy ecstasy,embarass embarrass,embarassed embarrassed,embarassment embarrassment,enviroment environment,enviromental environmental,existance existence,' +
  'experiance experience,familar familiar,finaly finally,flourescent fluorescent,foriegn foreign,foward forward,freind friend,fullfil fulfil,gaurd guard,goverment government,' +
  'govenor governor,grammer grammar,happend happened,harrass harass,harrassed harassed,harrassment harassment,hieght height,hospitol hospital,humourous humorous,' +
  'hygeine hygiene,immediatly immediately,incidently incidentally,independant independent,independance independence,indispensible indispensable,inital initial,innoculate inoculate,' +
  'intelligance intelligence,intrest interest,irresistable irresistible,knowlege knowledge,labratory laboratory,liason liaison,libary library,lieutentant lieutenant,maintainance maintenance,' +
  'maintenence maintenance,managment management,medcine medicine,millenium millennium,millitary military,minature miniature,minsiter minister,mischievious mischievous,mispell misspell,' +
  'neccessary necessary,necesary necessary,neigbour neighbour,nieghbor neighbor,noticable noticeable,ocasion occasion,occassion occasion,occassionally occasionally,occured occurred,occuring occurring,' +
  'occurence occurrence,occurance occurrence,offical official,officals officials,oppurtunity opportunity,opportunties opportunities,orginal original,paralell parallel,parliment parliament,particulary particularly,' +
  'pasttime pastime,peice piece,peopel people,perferred preferred,permanant permanent,persistant persistent,persue pursue,persued pursued,politican politician,politicans politicians,' +
  'portugese Portuguese,posession possession,potatos potatoes,prefered preferred,presance presence,presidental presidential,privelege privilege,priviledge privilege,probaly probably,' +
  'proffesional professional,proffesor professor,profesor professor,propoganda propaganda,prosecuter prosecutor,publically publicly,pyschological psychological,quater quarter,' +
  'reccomend recommend,reccommend recommend,recieve receive,recieved received,reciept receipt,reffered referred,refered referred,religous religious,remeber remember,rememberance remembrance,' +
  'repitition repetition,representitive representative,resistence resistance,responsability responsibility,restaraunt restaurant,retalliate retaliate,rythm rhythm,sargent sergeant,' +
  'secratary secretary,secretery secretary,seige siege,sentance sentence,seperate separate,seperated separated,seperately separately,shoud should,sieze seize,siezed seized,' +
  'similiar similar,sincerly sincerely,speach speech,statment statement,statments statements,strengh strength,succesful successful,successfull successful,succesfully successfully,' +
  'suprise surprise,suprised surprised,supress suppress,supressed suppressed,temperture temperature,tendancy tendency,teh the,thier their,threshhold threshold,throughly thoroughly,tommorow tomorrow,' +
  'tommorrow tomorrow,tounge tongue,tradegy tragedy,transfered transferred,truely truly,tyrany tyranny,unfortunatly unfortunately,unanimus unanimous,untill until,usualy usually,vaccum vacuum,vegatable vegetable,' +
  'vehical vehicle,vetern veteran,vigilence vigilance,violance violence,visious vicious,warrent warrant,wich which,wierd weird,writting writing,yeild yield,thousends thousands,' +
  'presidant president,goverments governments,adminstration administration,campain campaign,casulties casualties,causalties casualties,electon election,' +
  'emmigrant emigrant,explotion explosion,hostge hostage,hurricaine hurricane,infulence influence,invesigation investigation,investigaton investigation,judical judicial,ministery ministry,murderd murdered,' +
  'negociate negotiate,negociations negotiations,opposistion opposition,orgnization organization,parlimentary parliamentary,policital political,poltical political,populaton population,prision prison,prisioner prisoner,' +
  'reasearch research,refugess refugees,reporteed reported,resouces resources,resturant restaurant,sevral several,soliders soldiers,spokeman spokesman,suspision suspicion,terrorit terrorist,unemployement unemployment'

const meant = new Map(
  rows.split(',').map((row) => [row.split(' ')[0] ?? '', row.split(' ')[1] ?? ''] as const),
)
const fewestLetters = 7
// Words that are right although two letters changed places give a verb.
const right = new Set('realsies trailed dairies untied unties martial diverse'.split(' '))

/** What two words have in common that are made of the same letters between the same first and last. */
function signature(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at++) sum += word.charCodeAt(at)
  return (
    ((sum * 32 + word.length) * 32 + (word.charCodeAt(0) & 31)) * 32 + (word.charCodeAt(word.length - 1) & 31)
  )
}

const signatures = new Set(allVerbForms().map(signature))

/** "collasped": two neighbouring letters that changed places within a verb's form; the form, or null. */
function transposed(low: string): string | null {
  if (low.length < fewestLetters || right.has(low) || !signatures.has(signature(low)) || verbForms(low))
    return null
  for (let at = 1; at < low.length - 3; at++) {
    if (low.charAt(at) === low.charAt(at + 1)) continue
    const swapped = low.slice(0, at) + low.charAt(at + 1) + low.charAt(at) + low.slice(at + 2)
    if (verbForms(swapped)) return swapped
  }
  return null
}

/** Words that are no words: "occured", "collasped". Names are left alone. */
export const misspellings: TextCheck = ({ tokens, text, language }) => {
  if (language !== 'en') return []
  return scan(tokens, (token, at) => {
    if (token.kind !== 'word' || (token.capital && at > 0)) return null
    const known = meant.get(token.low) ?? (/^[a-z]+$/.test(token.low) ? transposed(token.low) : null)
    return known ? slip(tokens, at, at, [wordsOf(text, token), known]) : null
  })
}
