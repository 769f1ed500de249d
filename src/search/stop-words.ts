/**
 * Words that carry no point of a question: function words, the words with which people ask about a text, and those of
 * chats. Spelt as the analyzer sees them: lower case, Latin letters without accents, no apostrophes. One list for all
 * languages, since nobody says which one they ask in; words that mean something in another one are left out.
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
  say says said saying tell tells told telling mention mentions mentioned state states stated talk talked
  according article text passage document paragraph source statement statements declaration quote quotes quoted
  ask asks asked question answer explain describe describes described give gives given name names named
  call calls called kind kinds type sort many much happen happens happened
  thing things something anything nothing everything someone anyone somebody anybody everyone
  actually really basically exactly literally simply

  lol lmao lmfao rofl haha wtf omg bro bruh bruv dude yo tho ngl tbh imo imho idk iirc fr rn smh abt bc cuz cos pls plz
  please u ur r n w ya yeah yep nah nope ok okay hey hi hmm um uh like gonna wanna gotta kinda sorta smth smt sth fyi
  didn aint em ive lemme gimme dunno wasnt whos

  al algo alguien algun alguna algunas alguno algunos aquel aunque como con contra cosa cosas cual cuales cuando
  cuanto cuantos de del desde dice dicen dicho dijo dijeron donde dos el ella ellas ellos en entonces entre es esa esas
  ese eso esos esta estaba estan estar estas este esto estos fue fueron ha habia haber han hasta la las le les lo los
  mas mi mientras mucho muchos muy ni nos o os otra otras otro otros para pero por porque pq pues q que quien quienes se
  segun ser si sobre su sus tal tambien te tiene tienen toda todas todo todos tu una unas uno unos y ya yo xq tmb pa
  articulo texto documento parte pregunta

  ai au aux avec aussi ca ce ceci cela ces cet cette comment combien dans des dit disent dites du elle elles est et etait
  etaient ete etre eux fait faut il ils je leur leurs lui ma mais meme mes moi ne nos notre nous ont ou par parle
  parlent pas plus pour pourquoi qu quand quel quelle quelles quels qui quoi sa sans sera ses sont sur tes toi tous tout
  toute toutes vos votre vous

  aber alle allem allen aller alles als auch auf beim bis da damit dann das dass dem den denn der deren dessen diese diesem
  diesen dieser dieses doch dort durch ein eine einem einen einer eines er etwas gab gesagt gibt haben hatte hatten ich ihm
  ihn ihnen ihr ihre ihrem ihren ihrer ins ist ja jede jeder jedes jetzt kann kein keine keinen keiner konnen mehr mein mich
  mir nach nicht nichts noch nur ob oder ohne sagen sagt sagte sehr sein seine seinem seinen seiner seit sich sie sind soll
  sollen sollte steht uber um und uns vom von vor warum wegen weil welche welchem welchen welcher welches wem wenn wer
  werden wie wieder wieso wir wird wo worden wurde wurden zu zum zur zwischen artikel dokument frage

  а без бы был была были было быть в вам вас весь во вообще вот все всё вы где да даже для до его ее если есть еще же за
  и из или им именно их к как какая какие каких какое какой каком когда кого кто куда ли либо между меня мне мы на над
  надо нам нас не него нее нет ни ним них но ну о об он она они оно от очень по под после потом потому при про раз с
  сам свои свой своих себя со так также такой там те тем теперь то тоже только том тот ту ты у уже хоть чего чей чем что
  чтобы чтото чё это этого этой этом этот эту эти этих я говорит говорят говорится сказал сказала сказали сказано пишут
  статья статье статьи статью текст текста тексте документ документе вопрос правда чел блин типа короче

  的 了 是 在 吗 呢 和 与 跟 有 对 说 说了 什么 哪 哪里 哪些 哪个 谁 怎么 怎样 怎么样 为什么 为啥 啥 到底 这 那 这个 那个 他们
  它 它们 他 她 我 我们 你 您 你们 也 都 就 才 不 没 没有 被 把 要 会 能 吧 啊 呀 嘛 里 里面 上 中 一个 还 还是 又 给 让 从 到 个 之
  关于 如何 是否 是不是 有没有 真的 文章 文中 文件 报道 这篇 提到 提 讲 写 问 请问 一下 以及 及 或 但 但是 因为 所以 如果
  `
    .trim()
    .split(/\s+/),
);
