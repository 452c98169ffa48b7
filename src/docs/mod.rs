//! Pages to read: how a comment becomes a violation, the practice profile, the rule language, and how to add a rule. They
//! hold no code.
//!
//! * [`following_a_comment`]: one comment from its text to the verdict.
//! * [`practice_profile`]: each key of the profile, and what is different without it.
//! * [`rule_language`]: what may stand in a rule file and in a word list, with the [labels](rule_language#labels), the
//!   [points](rule_language#points) that each needs, and the whole grammar. For a practice manager who can edit a text
//!   file; no programming is needed.
//! * [`adding_a_rule`]: step by step, from "it misses this" to a rule of one's own that is tested; what each error means.
//!
//! Elsewhere: what a comment may ask for is the table on the [first page](crate#what-a-comment-may-ask-for), and how much
//! of everything is taken is [`limits`](crate::limits).

// The pages are read as files too, and say at their end where their links lead then. The links that are given first are
// those that count here.
#[doc = include_str!("links.md")]
#[doc = ""]
#[doc = include_str!("following_a_comment.md")]
pub mod following_a_comment {}
#[doc = include_str!("links.md")]
#[doc = ""]
#[doc = include_str!("practice_profile.md")]
pub mod practice_profile {}
#[doc = include_str!("links.md")]
#[doc = ""]
#[doc = include_str!("rule_language.md")]
pub mod rule_language {}
#[doc = include_str!("links.md")]
#[doc = ""]
#[doc = include_str!("adding_a_rule.md")]
pub mod adding_a_rule {}
