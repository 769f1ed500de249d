/**
 * Words that carry no point of a question: English function words, and the words with which people ask about a text.
 * Spelt as the analyzer sees them: lower case, no apostrophes.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a an the this that these those there here
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
  herself it its itself they them their theirs themselves one ones
  am is are was were be been being isnt arent wasnt werent im youre theyre hes shes its were thats theres whats whos
  do does did done doing dont doesnt didnt have has had having havent hasnt hadnt
  will would shall should can could may might must wont wouldnt shouldnt cant couldnt cannot
  ill youll theyll id youd theyd ive youve theyve
  and or but nor so if then than because as until while though although whether
  of at by for with about into through to from in out on off over under up down onto upon within without between
  among during per via
  what which who whom whose when where why how
  all any both each few more most other some such no not nor only own same too very just also ever even still yet
  again further once
  say says said saying tell tells told telling mention mentions mentioned state states stated talk talks talked
  according article text passage document paragraph source
  ask asks asked question answer explain describe describes described give gives given name names named
  call calls called kind kinds type types sort many much happen happens happened
  thing things something anything nothing everything someone anyone somebody anybody everyone
  actually really basically exactly literally simply
  `
    .trim()
    .split(/\s+/),
);
