import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOnlyLeadIn, tokenize, withoutLeadIns } from '../../src/text/index.ts';
import { anyText } from './text.ts';

describe('what leads in or trails off is left out', () => {
  test.each([
    ['true or false: Herons fish at night.', 'Herons fish at night.'],
    ['Dumb question, but do herons fish?', 'do herons fish?'],
    ['my roommate swears that herons fish, change my mind', 'herons fish'],
    ['lol ok so do herons fish?', 'do herons fish?'],
    ['<@123456789012345678> do herons fish?', 'do herons fish?'],
    ['@someone do herons fish, or am i tripping', 'do herons fish'],
    ['@bot苍鹭捕鱼吗？', '苍鹭捕鱼吗？'],
    ['@бот ловят ли цапли рыбу?', 'ловят ли цапли рыбу?'],
    ['dear bot, do herons fish, sorry for asking again', 'do herons fish'],
    ['cher bot, les hérons pêchent-ils ?', 'les hérons pêchent-ils ?'],
    ['aposto uma cerveja que as garças pescam', 'as garças pescam'],
    ['me juego una caña a que las garzas pescan', 'las garzas pescan'],
    ['fischen Reiher, in einem Satz bitte', 'fischen Reiher'],
    ['+1 do herons fish?', 'do herons fish?'],
    ['hahahaha wait, do herons fish?', 'do herons fish?'],
    ['Una pregunta tonta: ¿pescan las garzas?', '¿pescan las garzas?'],
    ['глупый вопрос: ловят ли цапли рыбу?', 'ловят ли цапли рыбу?'],
    ['请问，苍鹭捕鱼吗？', '苍鹭捕鱼吗？'],
    ['Question bête : les hérons pêchent-ils ?', 'les hérons pêchent-ils ?'],
    ['dumme Frage: fischen Reiher?', 'fischen Reiher?'],
    ['pergunta idiota: as garças pescam?', 'as garças pescam?'],
    ['ちょっと質問なんだけど、サギは魚を捕る？', 'サギは魚を捕る？'],
    ['サギは魚を捕るって本当ですか？', 'サギは魚を捕る'],
    ['ㅋㅋㅋ 근데 혹시 왜가리는 물고기를 잡아?', '왜가리는 물고기를 잡아?'],
    ['우리 상사가 그러던데 왜가리는 물고기를 잡아, 맞아?', '왜가리는 물고기를 잡아'],
    ['ciao raga, domanda stupida: gli aironi pescano', 'gli aironi pescano'],
    ['mój szef ciągle mówi że czaple łowią ryby', 'czaple łowią ryby'],
    ['wie ktos czy czaple łowią ryby?', 'czaple łowią ryby?'],
    ['arkadaşlar bi soru, balıkçıl balık avlar, doğru mu?', 'balıkçıl balık avlar'],
    ['balıkçıl balık avlar, bilen söylesin lütfen', 'balıkçıl balık avlar'],
    ['вибачте за дурне питання, чаплі ловлять рибу, чи я помиляюсь?', 'чаплі ловлять рибу'],
    ['मेरा भाई कहता है कि बगुले मछली पकड़ते हैं', 'बगुले मछली पकड़ते हैं'],
    ['bhai ek baat batao, bagule machhli pakadte hain, sach hai kya?', 'bagule machhli pakadte hain'],
    ['just admit it, herons fish', 'herons fish'],
    ['remind me what herons eat', 'what herons eat'],
    ['告诉我苍鹭吃什么', '苍鹭吃什么'],
    ['confess that herons fish', 'herons fish'],
    ['gib doch zu, dass Reiher fischen', 'Reiher fischen'],
    ['avoue que les hérons pêchent', 'les hérons pêchent'],
    ['reconoce que las garzas pescan', 'las garzas pescan'],
    ['confesse que as garças pescam', 'as garças pescam'],
    ['признай же, что цапли ловят рыбу', 'цапли ловят рыбу'],
    ['承认吧，苍鹭捕鱼', '苍鹭捕鱼'],
    ['سمعت انه البلشون يصيد السمك', 'البلشون يصيد السمك'],
  ])('%s', (message, left) => {
    expect(withoutLeadIns(message)).toBe(left);
  });

  test.each([
    'U.S.',
    'U. S.',
    'what did the U.S. do',
    'O’Brien',
    'they, called',
    'true or false',
    'lol',
    '大家好像都捕鱼',
    'United\nStates',
    'How far do herons fly?',
    'il papa, come',
    'kto powiedział że czaple łowią',
    'من قال إن البلشون يصيد',
    'サギが',
    'プーチンは、',
    'サギは魚を捕る？本とか出してる？',
  ])('nothing of what asks for something: %s', (message) => {
    expect(withoutLeadIns(message)).toBe(message);
  });

  test('what is left is a piece of the message, with words in it if that has any', () => {
    fc.assert(
      fc.property(anyText, (message) => {
        const left = withoutLeadIns(message);
        expect(message).toContain(left);
        expect(tokenize(left).length > 0).toBe(tokenize(message).length > 0);
      }),
    );
  });
});

describe('a message that says nothing of its own', () => {
  test.each([
    'did putin say that?',
    'lol did Putin really say that',
    'Did Yury Ushakov actually say this?',
    'is that a real Putin quote',
    'Putin never said that',
    'hat Putin das wirklich gesagt?',
    '¿Putin dijo eso?',
    'de verdad dijo eso Xi Jinping?',
    'est-ce que Poutine a dit ça ?',
    'o Putin disse isso mesmo?',
    'Путин это сказал?',
    '普京说过这话吗',
    '习近平真的这么说过吗？',
    'is that true?',
    '',
  ])('asks whether somebody said what another says: %j', (message) => {
    expect(isOnlyLeadIn(message)).toBe(true);
  });

  test.each([
    ...[
      'sauce?',
      'sauce pls',
      'source?',
      'got a source on that?',
      'proof?',
      'says who?',
      'bullshit',
      'that’s bullshit lol',
    ],
    ...[
      'BS',
      'sounds like cap',
      'cap',
      'debunk',
      'can you debunk this please',
      'fact check',
      'fact-check this',
      'factcheck',
    ],
    ...[
      'for real?',
      'fr?',
      'legit?',
      'is this quote real?',
      'propaganda',
      'this is propaganda',
      'x to doubt',
      'press X to doubt',
    ],
    ...[
      'Quelle?',
      'hast du Belege?',
      'so ein Quatsch',
      'das ist gelogen',
      'Faktencheck bitte',
      'prüf das mal',
      'echt jetzt?',
    ],
    ...['¿fuente?', '¿tienes pruebas?', 'mentira', 'verifícalo porfa', '¿en serio?', 'es un bulo', 'desmiente esto'],
    ...[
      'source ?',
      'des preuves ?',
      'n’importe quoi',
      'c’est faux',
      'tu peux vérifier ?',
      'sérieux ?',
      'pour de vrai ?',
    ],
    ...['fonte?', 'cadê as provas?', 'que mentira', 'papo furado', 'verifica isso', 'sério?', 'é verdade?'],
    ...['источник?', 'пруфы?', 'что за бред', 'враньё', 'проверь пожалуйста', 'фактчек', 'серьёзно?', 'фейк?'],
    ...[
      '来源？',
      '求出处',
      '胡说八道',
      '真的假的？',
      '核实一下',
      '这是谣言吗',
      '來源呢？',
      '騙人',
      '查證一下',
      '這是假新聞嗎',
    ],
  ])('doubts what another says, or asks where it comes from: %j', (message) => {
    expect(isOnlyLeadIn(message)).toBe(true);
  });

  test.each([
    ...[
      'is NATO bullshit?',
      'what is propaganda?',
      'debunk the claim about NATO',
      'proof of a promise to Moscow?',
      'China lies',
    ],
    ...[
      'source of the pandemic',
      'for real estate',
      'Beweise gegen Moskau',
      'pruebas nucleares',
      'preuve de la menace',
    ],
    ...['провокация и ложь НАТО', 'provas de ameaça', '北约的谣言'],
    'did Putin say that NATO expands?',
    'what did Putin say',
    'did Putin say anything about the dollar',
    'hat Putin das Abkommen unterschrieben?',
    'Путин это сказал про НАТО?',
    '普京说过北约吗',
  ])('is none that asks for more: %j', (message) => {
    expect(isOnlyLeadIn(message)).toBe(false);
  });
});
