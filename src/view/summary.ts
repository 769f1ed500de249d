import { asMatch, asPlacedMatch, type CheckReply, type Match, type Reply } from '../chat/index.ts';
import { type Locale, type Message, plain, say } from '../locales/index.ts';
import { wholeOf } from '../text/index.ts';
import { aboutText } from './about.ts';
import { attributionOf } from './attribution.ts';
import { headerText } from './header.ts';
import { sourceLink } from './source-link.ts';
import { talkText } from './talk.ts';
import { verdictOf } from './verdict.ts';

/** A reply as plain data, for programs (docs/json.md). */
export function summarize(reply: Reply, locale: Locale): Readonly<Record<string, unknown>> {
  const told = (...messages: readonly (Message | null)[]) =>
    messages.flatMap((each) => (each ? plain(say(locale, each)) : [])).join('\n') || null;
  const message = told(reply.message);
  const matches = (found: readonly Match[]) => found.map((match) => summarizeMatch(match, locale));
  switch (reply.kind) {
    case 'quotation':
      return {
        outcome: reply.outcome === 'notFound' ? 'none' : reply.outcome,
        matches: matches(reply.matches),
        message: told(reply.message, reply.note),
      };
    case 'range':
      return { outcome: 'quote', matches: matches(reply.places.map(asPlacedMatch)), message };
    case 'nothing':
      return { outcome: 'none', matches: [], message };
    case 'list':
      return { outcome: 'list', matches: matches(reply.items.map(({ match }) => match)), message };
    case 'copy':
      return { outcome: 'copy', matches: matches([reply.shown, ...reply.further]), message };
    case 'error':
      return { outcome: 'error', matches: [], message };
    case 'about': {
      const message = plain(aboutText(reply, locale, reply.documents.length));
      return { outcome: 'about', matches: [], message };
    }
    case 'header':
      return { outcome: 'header', matches: [], message: plain(headerText(reply, locale, reply.documents.length)) };
    case 'talk':
      return { outcome: 'talk', matches: [], message: plain(talkText(reply, locale)) };
    case 'check':
      return summarizeChecks(reply, locale);
  }
}

function summarizeChecks(reply: CheckReply, locale: Locale): Readonly<Record<string, unknown>> {
  const checks = reply.checks.map(({ quotation, verdict, attribution, difference }) => ({
    quotation,
    verdict,
    attribution,
    misattributed: attribution === 'wrong',
    difference,
  }));
  const matches = reply.checks.flatMap(({ verdict, passages }) =>
    passages.map((checked) => ({
      ...asMatch(checked),
      confidence: verdict === 'absent' ? 0 : 1,
      focus: checked.words,
    })),
  );
  const [first] = checks;
  return {
    outcome: 'check',
    matches: matches.map((match) => summarizeMatch(match, locale)),
    message: [
      ...reply.checks.map((check) => plain(verdictOf(check, reply, locale))),
      ...(reply.checks.some(({ hasMore }) => hasMore) ? [plain(say(locale, { key: 'moreChecks' }))] : []),
    ].join('\n'),
    // The verdict on the first quotation; on all of them, if there are more.
    verdict: first?.verdict,
    attribution: first?.attribution,
    misattributed: first?.misattributed,
    difference: first?.difference,
    ...(checks.length > 1 ? { checks } : {}),
  };
}

function summarizeMatch({ document, passage, focus, confidence, explanation }: Match, locale: Locale) {
  return {
    document: document.id,
    paragraphs: passage.paragraphs,
    // Left out by JSON where the text has none.
    label: passage.label ?? undefined,
    heading: passage.headings.at(-1),
    text: passage.text,
    focus: focus && passage.text.slice(focus.start, focus.end),
    attribution: plain(attributionOf(passage, focus ?? wholeOf(passage), document, locale)),
    url: sourceLink(document, passage, focus),
    confidence: Math.round(confidence * 1000) / 1000,
    // Left out by JSON where the searcher does not explain.
    explanation,
  };
}
