const pairs = new Set(
  (
    'bob robert,rob robert,bert robert,bill william,will william,liam william,dick richard,rick richard,jim james,jamie james,jack john,jon john,' +
    'johnny john,tony anthony,ted edward,ed edward,ned edward,ted theodore,mike michael,mick michael,peggy margaret,meg margaret,maggie margaret,' +
    'betty elizabeth,liz elizabeth,beth elizabeth,lisa elizabeth,harry henry,hank henry,chuck charles,charlie charles,larry lawrence,jerry gerald,' +
    'gerry gerard,kate katherine,kate catherine,cathy catherine,kathy katherine,joe joseph,josé joseph,pepe josé,sandy alexander,alex alexander,' +
    'sasha alexander,andy andrew,dave david,steve stephen,steve steven,stephen steven,nick nicholas,nikki nicole,chris christopher,kit christopher,' +
    'tom thomas,tim timothy,greg gregory,geoff geoffrey,jeff jeffrey,jeffrey geoffrey,becky rebecca,sue susan,vicky victoria,terry terence,ron ronald,' +
    'ray raymond,fred frederick,al albert,al alan,frank francis,gus augustus,pat patricia,pat patrick,paddy patrick,molly mary,polly mary,nancy anne,annie anne'
  ).split(','),
)
const fewestShared = 3

/** Says whether two first names may be one person's: "Bob" and "Robert", "Dan" and "Daniel", an initial. */
export function areShortForms(a: string, b: string): boolean {
  const [one, two] = [a.toLowerCase().replace(/\.$/, ''), b.toLowerCase().replace(/\.$/, '')]
  if (one.length < 2 || two.length < 2) return one.charAt(0) === two.charAt(0)
  if (one.slice(0, fewestShared) === two.slice(0, fewestShared)) return true
  return pairs.has(`${one} ${two}`) || pairs.has(`${two} ${one}`)
}
