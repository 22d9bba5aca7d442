// The phrasings that the prose of this project does not use: why not, and what to write instead.

export interface ProseRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What is wrong with it, and what to write instead. */
  readonly instead: string;
  /** A sentence that the rule finds. */
  readonly found: string;
  /** A sentence close to it that is good English. */
  readonly clean: string;
}

/** What may be between two words: the end of a line and the beginning of the next line of a comment, too. */
const GAP = String.raw`\s{1,24}`;

/** A rule that reads words in any case. */
function words(name: string, pattern: string, instead: string, found: string, clean: string): ProseRule {
  return { name, pattern: new RegExp(pattern.replaceAll(" ", GAP), "giu"), instead, found, clean };
}

/** A rule that distinguishes capitals. */
function cased(name: string, pattern: string, instead: string, found: string, clean: string): ProseRule {
  return { name, pattern: new RegExp(pattern.replaceAll(" ", GAP), "gu"), instead, found, clean };
}

/** What follows "no" in idioms that deny nothing: "is no longer", "has no more than". */
const IDIOMS = "(?! (?:longer|more|less|fewer|later|earlier|smaller|larger|matter|better|doubt)\\b)";

const DENIAL = [
  words(
    "is-no",
    `(?<!\\b(?:there|here) (?:(?:may|can|could|will|would|must|should) )?)\\b(?:is|are|was|were|be) no\\b${IDIOMS}(?! [,.;:)])`,
    'deny the verb: "is not a stream OCID", "are not needed"',
    "This is no stream's OCID.",
    "There is no stream, and it is no longer charged.",
  ),
  words(
    "verb-no",
    "\\b(?:takes?|knows?|reads?|gives?|sends?|names?|makes?|accepts?|says?|asks?|allows?|writes?|wants?|imports?|gets?|finds?|uses?|calls?|keeps?|sees?|counts?|promises?) no\\b(?! (?:difference|sense)\\b)" +
      IDIOMS,
    'deny the verb: "does not accept names", "does not create a bucket"',
    "A queue takes no names.",
    "It makes no difference whether the pool has no streams.",
  ),
  words(
    "no-own",
    "\\b(?:an|no|with|the|any|every|one|two|from|by) own\\b",
    'English has no "an own": "its own key", "a separate key"',
    "A pool with an own key.",
    "A pool with its own key.",
  ),
];

const PEOPLE = [
  words(
    "whoever",
    "\\b(?:who(?:so)?ever|whomever|nobody|somebody|anybody)\\b",
    'name the reader or the role: "you", "a user", "anyone who", or use the passive',
    "It works for whoever runs it.",
    "No consumer reads it. Anyone who may use the key can.",
  ),
  words(
    "of-ours",
    "\\bof (?:ours|yours|theirs|mine|hers|(?:its|their|your|our|one's|his|her|my) own(?= (?:in|for|with|to|and|or|that|which|is|are|has|have|on|at|by|from|of|as|if|when|where|below|before|after|so|must|can|may|does|needs?|was|it|would|will)\\b|\\s*(?:[^\\w\\s]|$)))",
    'put the owner first: "your bucket", "its own network"',
    "The bucket is in a network of its own.",
    "The bucket is in its own network.",
  ),
  words(
    "the-one-of",
    "\\b(?:the one|the ones) of (?:the|a|an|its|your|our|each|another)\\b",
    'name the thing again, or "that of"',
    "The key is the one of the pool.",
    "The key is that of the pool.",
  ),
];

const PLACES = [
  words(
    "beside",
    "\\bbesides?\\b",
    '"in addition to", "along with", "next to"',
    "Beside the stream it has a queue.",
    "In addition to the stream, it has a queue.",
  ),
  words(
    "behind",
    "\\bbehind (?:the|a|an|it|them|its|each|every|that|this)\\b(?! (?:\\S+ ){0,3}(?:gateways?|balancers?|firewalls?|proxy|proxies|NAT)\\b)",
    'for order in a string or in time, "after"',
    "The name stands behind the prefix.",
    "The name follows the prefix. The host is behind a NAT gateway.",
  ),
  words(
    "stands",
    "\\b(?:stands?|stood|standing) (?:in|at|on|between|before|after|above|below|behind|around|there|here|next|for itself)\\b",
    'things are, appear or are written somewhere; they do not stand: "is in", "appears in"',
    "The reason stands in the table.",
    "The reason is in the table.",
  ),
  words("save-for", "\\b(?:but|save) for\\b", '"except for"', "All but for the key.", "All except for the key."),
];

const VERBS = [
  words(
    "work-off",
    "\\b(?:work(?:s|ed|ing)? (?:it |them |\\S+ )?off|worked-off)\\b",
    '"process"',
    "It works off the backlog.",
    "It processes the backlog.",
  ),
  words(
    "lets-itself",
    "\\b(?:lets?|letting) (?:itself|themselves|yourself|oneself)\\b",
    'name what happens: "writes the permissions it needs", "can be"',
    "A connector lets itself be allowed it.",
    "A connector writes the permissions it needs.",
  ),
  words(
    "let-pass",
    "\\b(?:lets?|letting) (?:\\S+ ){0,3}pass\\b|\\bis let\\b|\\bare let\\b",
    '"is accepted", "is allowed", "accepts"',
    "A token is let pass.",
    "A token is accepted.",
  ),
  words(
    "hand-on",
    "\\bhand(?:s|ed|ing)? (?:it |them |\\S+ )?(?:on|over)\\b",
    '"pass", "deliver"',
    "The relay hands them on.",
    "The relay passes them to the queue.",
  ),
  words(
    "tells-of",
    "\\b(?:tells?|told|knows?|known|speaks?|spoken|spoke) of\\b(?! (?:how|which)\\b)",
    '"reports", "documents", "names", "recognizes"',
    "The page tells of a limit.",
    "The page documents a limit.",
  ),
  words(
    "says-so",
    "\\bsay(?:s|ing)? so\\b|\\bsaid so\\b",
    '"reports this", "prints a warning", "is documented"',
    "The page says so.",
    "The page documents this.",
  ),
  words(
    "becomes-of",
    "\\b(?:becomes?|became) of\\b",
    '"what happens to"',
    "What becomes of the messages?",
    "What happens to the messages?",
  ),
  words(
    "wants",
    "\\bwants?\\b(?<!\\b(?:you|they|we|who|users?|people|teams?|I) wants?)",
    'software and rules do not want: "requires", "expects", "needs"',
    "Terraform wants a literal.",
    "Terraform requires a literal. You want a key.",
  ),
];

const PHRASES = [
  words(
    "at-once",
    "\\bat once\\b",
    '"immediately", or "at the same time"',
    "It closes at once.",
    "It closes immediately.",
  ),
  words("anew", "\\banew\\b", '"again"', "It is planned anew.", "It is planned again."),
  words(
    "for-so-long",
    "\\b(?:for so long|so long as)\\b",
    '"for this long", "as long as"',
    "It waits for so long.",
    "It waits for this long.",
  ),
  words(
    "way-out",
    "\\bways? out\\b",
    '"remedy", "alternative", "what to do instead"',
    "The message names a way out.",
    "The message names a remedy.",
  ),
  words(
    "clear-text",
    "\\b(?:clear text|cleartext)\\b",
    '"plain text"',
    "It holds secrets in clear text.",
    "It holds secrets in plain text.",
  ),
  words(
    "be-it",
    "\\b(?:be (?:it|they)|as it were)\\b",
    "leave it out, or list the cases",
    "Every file, be it new or old.",
    "Every file, new or old.",
  ),
  words(
    "by-itself",
    "\\bby (?:itself|themselves)\\b",
    '"automatically", "on its own"',
    "It retries by itself.",
    "It retries automatically.",
  ),
  words(
    "a-text",
    "\\ba text\\b|\\btexts\\b|\\bas text\\b|\\bthe text of\\b",
    '"string", "value", "wording": text is not counted in English',
    "It is a text that Terraform knows later.",
    "It is a string that Terraform knows later.",
  ),
  words(
    "what-surrounds",
    "\\bwhat (?:surrounds|stands|lies|concerns|goes (?:into|with)|comes (?:of|with)|belongs|hangs|follows a)\\b",
    "name the things: a noun, then the verb",
    "Constructs for what surrounds a stream.",
    "Constructs for the resources around a stream.",
  ),
  words(
    "what-it-takes",
    "\\bwhat (?:it|they|he|she|one|each) (?:takes?|may do|is allowed|are allowed|lets?)\\b",
    '"what it needs", "its permissions"',
    "It is given what it may do.",
    "It gets its permissions.",
  ),
  words(
    "archaic",
    "\\b(?:thus|hence|therefore|thereby|therein|thereof|whereby|wherein|whence|lest|albeit|nought|hitherto|whereas|needs must|in vain|for ever)\\b",
    'everyday words: "so", "because", "forever", or a new sentence',
    "Thus the stream is kept.",
    "So the stream is kept.",
  ),
  words(
    "filler",
    "\\b(?:simply|obviously|of course|please|easily|easy)\\b",
    "leave it out",
    "Simply run the command.",
    "Run the command.",
  ),
];

const CLAUSES = [
  cased(
    "where-if",
    "(?:^|(?<=[.?!:;]\\)? ))Where (?:a|an|the|it|they|there|this|that|you|your|one|its|no|nothing|two|both|all|several)\\b[^.?!]{2,90}, (?!and |or )(?![^.]*\\?)",
    '"If" or "When": "Where" is for places',
    "It waits. Where a pool is private, it adds a rule.",
    "If a pool is private, it adds a rule. Where is it?",
  ),
  cased(
    "comma-that",
    ", that (?!is,|is to say|is:)(?=(?:the|a|an|it|its|they|no|all|each|every|you|nothing|there)\\b)(?<!(?:that|checks|says|show|shows|means)\\b[^.;:]{0,80}, that )",
    'English sets no comma before "that"',
    "It is so big, that the limit is reached.",
    "It shows that the pool exists, that the key works.",
  ),
];

export const RULES: readonly ProseRule[] = [...DENIAL, ...PEOPLE, ...PLACES, ...VERBS, ...PHRASES, ...CLAUSES];
