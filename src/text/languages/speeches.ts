import { words } from './language.ts';
import type { SpeechWords } from './speech-words.ts';

const { raw } = String;

/** What speeches and letters are told by in languages of which no more is known, by their tags. */
export const MORE_SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  it: {
    called: words('discorso messaggio intervento dichiarazione saluto'),
    firstPerson: words(raw`io noi nostr\p{L}+`),
    hearers: ['signore e signori'],
  },
  nl: {
    called: words('toespraak redevoering'),
    firstPerson: words('wij ons onze ik'),
  },
  pl: {
    called: words('przemówienie wystąpienie orędzie oświadczenie'),
    firstPerson: words(raw`mnie nasz\p{L}*`),
  },
  sv: {
    firstPerson: words(raw`vi vår\p{L}* jag`),
  },
  tr: {
    calledAnywhere: words('konuşması mesajı hitabı'),
    firstPerson: words('biz ben bizim'),
  },
  uk: {
    calledAnywhere: words('промова виступ звернення заява послання'),
    firstPerson: words('мене мені ми'),
  },
  ar: {
    calledAnywhere: words('كلمة خطاب رسالة تصريح').concat('نص كلمة'),
    firstPerson: words(raw`[وف]?(?:أنا|إني|إنني|نحن|إننا) \p{L}{3,}نا`),
    hearers: ['السيدات والسادة', 'أيها'],
  },
  hi: {
    calledAnywhere: words('भाषण संबोधन सम्बोधन उद्बोधन वक्तव्य'),
    firstPerson: words(raw`मैं मैंने मुझे मेर\p{M} हम हमने हमें हमार\p{M}`),
    hearers: words('देशवासियों भाइयों'),
  },
  ja: {
    titles: /(?:演説|スピーチ|談話|挨拶|あいさつ|表明|訓示|式辞|祝辞|弔辞|メッセージ)(?:（?全文）?)?$/u,
    firstPersonBegins: words('私 わたくし われわれ'),
    hearers: words('皆様 皆さん'),
  },
  ko: {
    titles: /(?:연설|신년사|기념사|축사|담화|인사말?|취임사|추도사|경축사|메시지|성명)문?(?:\s*\(?전문\)?)?$/u,
    firstPersonBegins: words('저는 제가 저희 우리 나는 내가').map((word) => raw`(?<!\p{L})${word}`),
    hearers: ['여러분'],
  },
};
