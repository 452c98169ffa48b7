//! Which rules of a GP practice's social media code of conduct does a comment breach: offline, in microseconds, with
//! reasons.
//!
//! ```
//! let violations = houserules::classify("Can I book in with Nurse Julie for Friday pls? My number is 07700 900123");
//! for violation in &violations {
//!     println!("{} ({}): {}", violation.category, violation.certainty, violation.evidence[0].why);
//! }
//! assert!(!violations.is_empty());
//! ```
//!
//! [`classify`] uses the embedded rules and no practice profile. [`Classifier`] is the same with settings: whose page it
//! is ([`Practice`]), rules of one's own, rules switched off. [`Classifier::assess`] says besides who may be at risk,
//! what to do with the comment and what to answer. [`check`] tries the examples inside rule files and lints them.
//!
//! The library does no I/O, has no `unsafe`, logs nothing and keeps nothing of a comment. No text makes it panic; time
//! and memory grow linearly with the text, which may be as long as memory allows ([`limits`]).
//!
//! [`docs`] has pages to read: one comment followed from its text to the verdict, the rule language, and how to add a rule.
//!
//! # What a comment may ask for
//!
#![doc = include_str!("outcomes.md")]
//!
//! The table is `data/outcomes.toml`; a test compares the two.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

#[allow(missing_docs)]
mod base;
mod builder;
mod check;
mod classifier;
mod code;
pub mod docs;
mod error;
#[allow(missing_docs)]
mod lexicon;
pub mod limits;
mod outcome;
#[allow(missing_docs)]
mod pattern;
mod pieces;
mod practice;
mod redact;
mod resolve;
#[allow(missing_docs)]
mod rules;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod scan;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod snapshot;
mod sources;
#[doc(hidden)]
#[allow(missing_docs)]
pub mod text;
mod violation;

pub use builder::ClassifierBuilder;
pub use check::{check, Check, Problem};
pub use classifier::{Classifier, Scratch};
pub use code::{Category, ConcernKind, Label, Rule, UnknownLabel};
pub use error::{BuildError, ErrorKind};
pub use practice::{Practice, StaffMember, DEFAULT_REVIEW_URL};
pub use sources::Sources;
pub use violation::{
    Action, Assessment, Certainty, Concern, Evidence, Finding, Outcome, Severity, Signpost, SignpostKind, Span,
    Violation,
};

/// The breaches of a comment by the embedded rules, without a practice profile: [`Classifier::classify`] of the default
/// classifier, which is built on first use.
///
/// ```
/// assert!(houserules::classify("What time do you open on Saturday?").is_empty());
/// ```
#[must_use]
pub fn classify(text: &str) -> Vec<Violation> {
    Classifier::default().classify(text)
}

#[cfg(test)]
mod tests {
    /// The texts of all sample comments of the repository.
    pub(crate) fn samples() -> Vec<String> {
        #[derive(serde::Deserialize)]
        struct Sample {
            text: String,
        }
        let mut texts = Vec::new();
        for kind in ["ordinary", "hard"] {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/samples").join(kind);
            for entry in std::fs::read_dir(folder).unwrap() {
                let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
                texts.extend(text.lines().map(|line| serde_json::from_str::<Sample>(line).unwrap().text));
            }
        }
        texts
    }
}
