import { words } from '../../../text/index.ts';
import { lines, type SourceWords } from './source-words.ts';

const { raw } = String;

export const en: SourceWords = {
  pages: {
    furniture: lines(`
      advertisement|skip advertisement|skip past newsletter promotion|after newsletter promotion
      article continues (?:below|after).*|story continues below.*|sponsored(?: content)?
      share|save|print|share this (?:article|story|contribution)|copy link|listen to this article|play video
      (?:this is )?a version of this article (?:appears|appeared) in print.*|order reprints.*
      (?:copyright )?©.*|(?:photo(?:graph)?s?(?: by)?|image|picture):.{1,80}|(?:photo|photograph)s? by .{1,60}|getty images
      (?:listen to|follow|find) .{1,60} (?:on|via) .{0,40}(?:facebook|sounds|twitter|instagram|whatsapp|tiktok).*
      back to (?:the )?top|(?:(?:is|was) this (?:page|article|answer|information)?|did you find this (?:page|article|answer)?) ?(?:helpful|useful)
      sign up (?:to|for) .{1,80}|subscribe to .{1,80}|follow us on.*|our standards: .*
    `),
    otherPages: lines(`
      (?:more on this|explore more on these) .{1,40}|most (?:viewed|read|popular|watched|shared|commented).*|trending(?: now)?
      related (?:topics|articles|stories|content|links|coverage)|recommended for you|you (?:may|might) also like
      editors?[’']s? picks?|top stories|latest (?:news|stories)|read (?:more|also|next)|up next|see also|also read
    `),
    otherPagesAtEnd: lines('related|topics|tags|recommended|popular|latest|more from .{1,40}'),
    providers: lines('news provided by|provided by|source'),
    writtenBy: lines('by|text:?|words by|written by'),
    bylines: words(`
      a m am pm gmt utc h min mins minute minutes read yesterday today hour hours day days week weeks ago comment comments by
      on at mon tue tues wed thu thurs fri sat sun first last published updated modified posted edited reported written reporting editing
    `),
    cookies: words('cookie'),
    browserChecks: lines(raw`
      checking your browser
      (?:verif\p{L}+|confirm) (?:that )?you are (?:a )?human
    `),
    enable: lines('enabl|activ|turn on|require'),
    disabled: words('disabled required'),
    offers: lines(`
      (?:subscribe|sign (?:in|up)|log ?in|register|create an? (?:free )?account)(?!.{0,30}newsletter).{0,30}(?:to (?:read|unlock|continue|keep)|for (?:full )?access)
      to (?:continue|keep) reading|already a subscriber|(?:for|to) (?:paid |paying )?(?:subscribers|members)(?: only|$)
      (?:exclusive|available|only) (?:to|for) (?:our |paid |paying )?(?:subscribers|members)|(?:free|remaining) articles? (?:left|remaining|this month)
    `),
  },
  press: {
    verbs: words(`
      told tells asked asks noted notes recalled admitted continued concluded observed remarked suggested promised urged
      repeated answered responded confirmed complained joked recounted commented acknowledged predicted cautioned reiterated
      emphasised emphasized countered wondered testified agreed disagreed objected adding concluding continuing
    `),
    describes: lines(
      '(?:describe[sd]|dismisse[sd]|hail(?:ed|s)|praise[sd]|denounce[sd]|condemn(?:ed|s)|characteri[sz]e[sd]|critici[sz]e[sd]) … as|(?:call(?:ed|s)|labell?ed|branded) …',
    ),
    accordingTo: lines('according to|in the words of'),
    noRoles: words(`
      he she they it we you who whom which that a an to as than while but when because although though if whereas since until
      before after or nor was is were are has had have did does do be been
    `),
    articles: words('the an?'),
    relatives: words('who whom which that'),
    titles: words(`
      sergeant sgt captain capt lieutenant lt colonel col detective constable inspector superintendent commissioner judge
      justice bishop archbishop pastor rabbi imam coach nurse
    `),
    shortTitles: words('Dr Prof Mr Mrs Ms Sr Rev Gen Sen Gov Rep St'),
    interviewWith: lines(
      `interview with|conversation with|in conversation with|[qQ] ?& ?[aA] with|questions (?:for|to)`,
    ),
    adverbs: words('also later then today earlier himself herself'),
  },
  chats: {
    edited: lines('edited|This message was edited'),
    insteadOfMessages: lines(raw`
      <attached: [^<>\n]+>|<Media omitted>|(?:image|video|GIF|sticker|audio|document|Contact card) omitted
      <?(?:This message was deleted|You deleted this message|Missed (?:voice|video) call).?>?
    `),
    fileAttached: lines('file attached'),
    replyingTo: lines(raw`Replying to @\w+(?: and \d+ others?)?`),
    encrypted: lines('Messages and calls are'),
    events: lines(`
      (?:created|changed) (?:the |this )?(?:group|subject|community)|joined(?: using|$)|added|removed|left$|was added
      pinned a message
    `),
  },
  headings: {
    agenda: lines('(?:Agenda )?[Ii]tem'),
    faq: lines('faqs?|frequently asked|common questions|questions and answers|q ?& ?a'),
    verbs: lines(
      raw`is|are|was|were|am|shall|must|cannot|can|has|have|do(?=\s+not\b)|does|don[’']t|(?:will|may)(?=\s+(?:not|be|only|never))`,
    ),
    interrogatives: words('what who whom whose how why where when which'),
  },
};
