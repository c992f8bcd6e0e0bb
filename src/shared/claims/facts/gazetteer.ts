import { setOf } from '../../setOf'

// Demonyms and adjectives of states and continents, and cities that news names without their country. General knowledge.
const demonyms =
  'afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani bahamian bahraini ' +
  'bangladeshi barbadian belarusian belgian belizean beninese bhutanese bolivian bosnian brazilian british bruneian bulgarian burmese ' +
  'burundian cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish djiboutian ' +
  'dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian fijian filipino finnish french gabonese gambian georgian german ghanaian ' +
  'greek grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian ' +
  'jamaican japanese jordanian kazakh kenyan kosovar kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy ' +
  'malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese ' +
  'nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran ' +
  'samoan saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sri-lankan sudanese surinamese swedish swiss syrian taiwanese tajik tanzanian thai ' +
  'togolese tongan tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean african asian european'

const cities =
  'abidjan,abuja,accra,addis ababa,aleppo,algiers,amman,amsterdam,ankara,athens,atlanta,auckland,baghdad,baku,bangkok,barcelona,basel,beijing,beirut,belfast,' +
  'belgrade,berlin,bern,birmingham,bogotá,bogota,boston,brasília,brasilia,bratislava,brisbane,brussels,bucharest,budapest,buenos aires,cairo,calgary,cape town,caracas,' +
  'cardiff,chicago,cologne,colombo,copenhagen,dakar,dallas,damascus,dar es salaam,delhi,denver,detroit,dhaka,doha,dubai,dublin,edinburgh,florence,frankfurt,' +
  'geneva,glasgow,hamburg,hanoi,harare,havana,helsinki,ho chi minh city,hong kong,honolulu,houston,islamabad,istanbul,jakarta,jerusalem,johannesburg,kabul,kampala,' +
  'karachi,kathmandu,kharkiv,khartoum,kiev,kigali,kinshasa,kuala lumpur,kyiv,kyoto,lagos,lahore,las vegas,leeds,leipzig,lima,lisbon,liverpool,ljubljana,london,' +
  'los angeles,luanda,lusaka,lyon,madrid,manchester,manila,maputo,marseille,mecca,medina,melbourne,mexico city,miami,milan,minneapolis,minsk,mogadishu,monrovia,montevideo,' +
  'montreal,moscow,mumbai,munich,nairobi,naples,new delhi,new orleans,new york,new york city,nice,nicosia,odessa,osaka,oslo,ottawa,oxford,panama city,paris,perth,philadelphia,phnom penh,' +
  'phoenix,port-au-prince,porto,prague,pretoria,pyongyang,quebec,quito,rabat,ramallah,reykjavik,riga,rio de janeiro,riyadh,rome,rotterdam,san diego,san francisco,san salvador,sanaa,' +
  'santiago,santo domingo,são paulo,sarajevo,seattle,seoul,shanghai,singapore,skopje,sofia,st. petersburg,stockholm,stuttgart,sydney,taipei,tallinn,tashkent,tbilisi,' +
  'tegucigalpa,tehran,tel aviv,the hague,tirana,tokyo,toronto,tripoli,tunis,turin,ulaanbaatar,valencia,valletta,vancouver,venice,vienna,vientiane,vilnius,warsaw,' +
  'washington,wellington,windhoek,wuhan,yangon,yerevan,zagreb,zurich,zürich'

const regions =
  'africa,asia,europe,north america,south america,latin america,central america,middle east,southeast asia,south east asia,oceania,antarctica,balkans,caribbean,scandinavia,crimea,' +
  'gaza,west bank,kashmir,tibet,scotland,wales,england,northern ireland,britain,great britain,america,the netherlands,holland,czech republic,north korea,south korea,korea,russia,taiwan,myanmar,burma,ivory coast,cape verde,' +
  'u.s.,u.s,us,usa,u.k.,uk,uae,united states,united kingdom,california,texas,florida,new south wales,queensland,ontario,bavaria,lombardy,tuscany,catalonia,siberia,xinjiang'

const adjectives = setOf(demonyms)

// Codes that CLDR knows beside those of territories: bodies and placeholders.
const noPlaces = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** Places by their names in small letters, and the words that such names begin with. */
export type Places = { readonly names: ReadonlySet<string>; readonly firsts: ReadonlySet<string> }

const built = new Map<string, Places>()

/** The names of all states and territories in a language, from the Unicode CLDR, with larger cities and regions in English. */
function build(language: string): Places {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const places = new Set([...cities.split(','), ...regions.split(',')])
  for (const first of letters) {
    for (const second of letters) {
      const name = names.of(first + second)
      if (name && !noPlaces.has(first + second)) places.add(name.toLowerCase().replaceAll('’', "'"))
    }
  }
  return { names: places, firsts: new Set([...places].map((name) => name.split(' ', 1)[0] ?? '')) }
}

/** The places that are known by name, in small letters. `language`: primary subtag. */
export function placesOf(language: string): Places {
  const known = built.get(language)
  if (known) return known
  const places = build(language)
  built.set(language, places)
  return places
}

/** Says whether a word tells where somebody is from: "Indonesian". It comes in small letters. */
export const isDemonym = (low: string): boolean => adjectives.has(low)

// States whose name is often used where their adjective is meant.
const pairs =
  'afghanistan Afghan,albania Albanian,algeria Algerian,argentina Argentine,armenia Armenian,australia Australian,austria Austrian,azerbaijan Azerbaijani,bangladesh Bangladeshi,belarus Belarusian,' +
  'belgium Belgian,bolivia Bolivian,brazil Brazilian,bulgaria Bulgarian,cambodia Cambodian,cameroon Cameroonian,canada Canadian,chile Chilean,china Chinese,colombia Colombian,croatia Croatian,cuba Cuban,' +
  'cyprus Cypriot,denmark Danish,ecuador Ecuadorian,egypt Egyptian,eritrea Eritrean,estonia Estonian,ethiopia Ethiopian,finland Finnish,france French,georgia Georgian,germany German,ghana Ghanaian,' +
  'greece Greek,guatemala Guatemalan,haiti Haitian,hungary Hungarian,iceland Icelandic,india Indian,indonesia Indonesian,iran Iranian,iraq Iraqi,ireland Irish,israel Israeli,italy Italian,jamaica Jamaican,' +
  'japan Japanese,jordan Jordanian,kazakhstan Kazakh,kenya Kenyan,kuwait Kuwaiti,latvia Latvian,lebanon Lebanese,libya Libyan,lithuania Lithuanian,malaysia Malaysian,mali Malian,malta Maltese,mexico Mexican,' +
  'moldova Moldovan,mongolia Mongolian,morocco Moroccan,nepal Nepalese,nigeria Nigerian,norway Norwegian,pakistan Pakistani,panama Panamanian,peru Peruvian,poland Polish,portugal Portuguese,' +
  'romania Romanian,russia Russian,rwanda Rwandan,serbia Serbian,slovakia Slovak,slovenia Slovenian,somalia Somali,spain Spanish,sudan Sudanese,sweden Swedish,switzerland Swiss,syria Syrian,' +
  'thailand Thai,tunisia Tunisian,turkey Turkish,uganda Ugandan,ukraine Ukrainian,uruguay Uruguayan,venezuela Venezuelan,vietnam Vietnamese,yemen Yemeni,zambia Zambian,zimbabwe Zimbabwean'

const adjectiveOf = new Map(
  pairs.split(',').map((pair) => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? ''] as const),
)

/** The adjective of a state: "Indonesian" for "indonesia"; null for a state whose name serves as one, or none. */
export const demonymOf = (low: string): string | null => adjectiveOf.get(low) ?? null
