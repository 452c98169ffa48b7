//! Pages to read: how a comment becomes a violation, the rule language, and how to add a rule. They hold no code.
//!
//! * [`following_a_comment`]: one comment from its text to the verdict.
//! * [`rule_language`]: what may stand in a rule file and in a word list, with the whole grammar. For a practice manager
//!   who can edit a text file; no programming is needed.
//! * [`adding_a_rule`]: step by step, from "it misses this" to a rule of one's own that is tested; what each error means.
//!
//! Elsewhere: the practice profile is [`Practice`](crate::Practice), what a comment may ask for is the table on the
//! [first page](crate#what-a-comment-may-ask-for), and how much of everything is taken is [`limits`](crate::limits).

#[doc = include_str!("following_a_comment.md")]
pub mod following_a_comment {}
#[doc = include_str!("rule_language.md")]
pub mod rule_language {}
#[doc = include_str!("adding_a_rule.md")]
pub mod adding_a_rule {}
