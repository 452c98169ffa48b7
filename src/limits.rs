//! How much the library takes: of rules, words and profiles, and of text.
//!
//! Rule, lexicon and profile sources may come from anybody, so that each has bounds, far above what a practice writes and
//! low enough that a hostile source fails at once instead of filling the memory. Over a bound the build ends with a
//! [`BuildError`](crate::BuildError) of [`ErrorKind::Limit`](crate::ErrorKind::Limit) (of
//! [`ErrorKind::Settings`](crate::ErrorKind::Settings) in a profile) that tells the place: a rule set is never cut short.
//!
//! A comment has no bound: time and memory grow linearly with it. See [`PIECE_BYTES`] for very long ones.
//!
//! ```
//! use houserules::{limits, Classifier, ErrorKind};
//! let gap = format!("rule R8.abuse\n[mine] certain\n= you ..{} lot", limits::GAP + 1);
//! let error = Classifier::builder().rules("mine.rules", gap).build().unwrap_err();
//! assert_eq!(error.to_string(), "mine.rules:3:7: expected a gap from ..0 to ..20, found `..21`");
//! let long = "#".repeat(limits::LINE_BYTES + 1);
//! assert_eq!(Classifier::builder().rules("mine.rules", long).build().unwrap_err().kind(), ErrorKind::Limit);
//! ```

/// Bytes of one source of rules, words, frequencies, outcomes, replies, or of a profile: 4 MiB.
pub const SOURCE_BYTES: usize = 4 << 20;
/// Bytes of one line of a rule or lexicon source: 16 KiB.
pub const LINE_BYTES: usize = 16 << 10;
/// Words, and also phrases, and also elements (concepts, literals of rules, typed tokens), in all the sources together.
pub const ITEMS: usize = 400_000;
/// Memberships in all: how many words, phrases and spellings belong to how many concepts and literals, those included
/// with `@` counted again; also how many words belong to how many different elements of sequences.
pub const MEMBERSHIPS: usize = 3_200_000;
/// Bytes of a word.
pub const WORD_BYTES: usize = 64;
/// Words in a member of several words.
pub const MEMBER_WORDS: usize = 12;
/// Forms of a member of several words, when each of its words has several.
pub const MEMBER_FORMS: usize = 256;
/// Alternatives (`=` lines) of all patterns together.
pub const SEQUENCES: usize = 65_000;
/// Alternatives of one element: `a|b|c`.
pub const CHOICES: usize = 256;
/// Different elements of sequences, alternatives and all: `a|b|c` is one, in however many sequences it stands.
pub const CLASSES: usize = 65_535;
/// Words that a gap may span: `..20`; also the reach of a guard.
pub const GAP: usize = 20;
/// Words that a sequence may span, its elements and its widest gaps together: longer matches are not looked for.
pub const EXTENT: usize = 32;
/// Facts.
pub const FACTS: usize = 512;
/// Guards of one pattern, those of the shared guards that it names counted too.
pub const GUARDS: usize = 256;
/// Facts that one pattern asks for, and labels that it gives with `also`.
pub const FACTS_ASKED: usize = 64;
/// Points that one cue may give, up or down.
pub const POINTS: i16 = 100;
/// Phrases of the allow list.
pub const ALLOWED: usize = 10_000;
/// Members of staff in a profile.
pub const STAFF: usize = 1_000;
/// Names, aliases, phones or emails in one list of a profile.
pub const LISTED: usize = 50;
/// Bytes of one text in a profile: a name, an address.
pub const FIELD_BYTES: usize = 200;
/// The longest stretch of a comment that is read as one: 1 MiB. A longer text is read in pieces, which end with a line if
/// they can, else with a word; a breach is not seen where it needs what lies on both sides of such an end.
pub const PIECE_BYTES: usize = 1 << 20;
