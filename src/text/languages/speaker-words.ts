/** The words with which transcripts, records and subtitles label who speaks, in lower case. */
export interface SpeakerWords {
  /** What people are, in front of their names or instead of them: “senator”. */
  readonly offices?: readonly string[];
  /** The same behind a name: 记者. */
  readonly officesBehind?: readonly string[];
  /** Abbreviations of other offices, in front of a name: “Hon.”. */
  readonly shortOffices?: readonly string[];
  /** What people are before a court and the like: “witness”. */
  readonly roles?: readonly string[];
  /** Who speaks in subtitles without a name: “narrator”. */
  readonly voices?: readonly string[];
  /** Who leads an interview or a podcast: “host”. */
  readonly hosts?: readonly string[];
  /** … and who answers there: “guest”. */
  readonly guests?: readonly string[];
  /** At the end of a label that comes only once, these say that it is somebody's. */
  readonly participants?: readonly string[];
  /** What stands for somebody whose name is not told, beside `titles` and `questionAndAnswer`. */
  readonly nameless?: readonly string[];
  /** What stands for whoever asks and whoever answers, each with the other: “question|answer”. Their first letters do, too. */
  readonly questionAndAnswer?: readonly string[];
  /** Of whom there are many, to whom somebody speaks: “Members of the House:” alone on a line. */
  readonly hearers?: readonly string[];
  /** What stands in front of colons and is nobody's name: “date”. */
  readonly notSpeakers?: readonly string[];
}
