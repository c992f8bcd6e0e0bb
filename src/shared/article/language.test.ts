import { describe, expect, it } from 'vitest'
import { detectLanguage, languageOf } from './language'

describe('the language', () => {
  it.each([
    [
      'en',
      'The council voted on Tuesday to close the bridge, which has been in use for more than a hundred years.',
    ],
    [
      'de',
      'Der Stadtrat hat am Dienstag beschlossen, die Brücke zu schließen, die seit mehr als hundert Jahren steht.',
    ],
    [
      'fr',
      'Le conseil municipal a décidé mardi de fermer le pont, qui est en service depuis plus de cent ans.',
    ],
    [
      'es',
      'El ayuntamiento decidió el martes cerrar el puente, que se usa desde hace más de cien años en la ciudad.',
    ],
    [
      'it',
      'Il consiglio comunale ha deciso martedì di chiudere il ponte, che è in uso da più di cento anni.',
    ],
    ['pt', 'A câmara municipal decidiu na terça-feira fechar a ponte, que está em uso há mais de cem anos.'],
    [
      'nl',
      'De gemeenteraad heeft dinsdag besloten de brug te sluiten, die al meer dan honderd jaar in gebruik is.',
    ],
    [
      'sv',
      'Kommunen beslutade på tisdagen att stänga bron, som har varit i bruk i mer än hundra år och inte är säker.',
    ],
    [
      'pl',
      'Rada miasta zdecydowała we wtorek, że zamknie most, który jest w użyciu od ponad stu lat i nie jest już bezpieczny.',
    ],
    [
      'ru',
      'Городской совет решил во вторник закрыть мост, который служил более ста лет, и это было ожидаемо.',
    ],
    ['uk', 'Міська рада вирішила у вівторок закрити міст, який служив понад сто років.'],
    ['el', 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει τη γέφυρα.'],
    ['ar', 'قرر مجلس المدينة يوم الثلاثاء إغلاق الجسر'],
    ['fa', 'شورای شهر روز سه‌شنبه تصمیم گرفت پل را ببندد و گفت که ژاله چای می‌پزد'],
    ['zh', '市议会周二决定关闭这座使用了一百多年的桥梁。'],
    ['ja', '市議会は火曜日、百年以上使われてきた橋を閉鎖することを決めた。'],
    ['ko', '시의회는 화요일에 다리를 폐쇄하기로 결정했다.'],
  ])('is found: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each([
    ['de-CH', 'de-CH'],
    ['en-US', 'de'],
    ['', 'de'],
    ['english', 'de'],
    ['de_AT', 'de-AT'],
    ['nl', 'nl'],
  ])('declared as %j for a German text is %s', (declared, language) => {
    expect(languageOf(declared, 'Der Rat hat am Dienstag beschlossen, die Brücke nicht zu bauen.')).toBe(
      language,
    )
  })

  it('is the declared one of a text too short to tell', () => {
    expect(languageOf('en-GB', 'Brücke zu')).toBe('en-GB')
  })

  it.each([
    ['af', 'Die minister het gesê dat die prys van brood met drie persent styg.'],
    ['lb', 'De Minister huet gesot, datt de Präis vum Brout ëm dräi Prozent klëmmt an dat net gutt ass.'],
    ['gl', 'O alcalde dixo que a ponte non será pechada e que a xente pode pasar.'],
    ['eu', 'Poliziak hiru gizon atxilotu ditu Bilbon eta epaileak aske utzi ditu.'],
    ['is', 'Lögreglan handtók þrjá menn í bænum og bæjarstjórinn sagði að hann vissi ekki af því.'],
    ['nl', 'De burgemeester was in Den Haag, zei hij, en die man is in het water gevonden.'],
    ['ca', 'La policia ha detingut tres homes a la ciutat.'],
    ['sw', 'Polisi wamewakamata watu watatu katika mji na meya amesema hakujua.'],
  ])('of a text that is near another is not taken for one that is known: %s', (_language, text) => {
    expect(['en', 'de', 'fr', 'es']).not.toContain(detectLanguage(text))
  })

  it.each([
    [''],
    ['12,000'],
    ['OK'],
    ['Bridge closed'],
    ['😀😀😀'],
    ['xyzzy plugh frotz blorb quendor gnusto rezrov'],
  ])('is left open where there is too little to go by: %j', (text) => {
    expect(detectLanguage(text)).toBe('')
  })
})
