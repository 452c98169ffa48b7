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
//! and memory grow linearly with the text, which may be as long as memory allows.
//!
//! # From text to violation
//!
//! Take the comment `Ring me on 07700 900123 plz, Dr Desaí’s a j0ke` under a page whose profile lists Dr Desai.
//!
//! 1. **Fold.** The text is not plain ASCII: `í` loses its accent, `’` becomes `'`. A map keeps, for each byte of the
//!    folded text, the byte of the original that it came from. ASCII text passes untouched and needs no map.
//! 2. **Tokenise.** Words, numbers and emoji become tokens with flags for their look (figures, capitals, a symbol that
//!    may hide a letter); sentence bounds are found, and `Dr.` would not be one.
//! 3. **Look up.** Each word becomes a number, and gets its readings: `plz` also reads as `please`, `j0ke` as `joke`.
//!    A word belongs to concepts: `ring` to those of calling.
//! 4. **Scan.** The figures wake the scanners of contact details, which find a phone number; the name scanner finds
//!    `Dr Desaí’s`. Both become typed tokens, `#phone` and `#staff`, that patterns use like words.
//! 5. **Match.** Each pattern is a sequence of elements with gaps, run as bit masks over up to 64 positions at a time and
//!    tried only where its rarest element occurs. `ring me on #phone` tells the fact that the number is the writer's own.
//! 6. **Decide.** Patterns fire their labels or add points to them; a phone number that is the writer's own is
//!    `R3.staff_contact` instead of somebody's `R2.personal_data`; the name is `R6.staff_named`.
//! 7. **Resolve.** Verdicts of one label that overlap become one [`Violation`] with all their [`Evidence`]; the gravest
//!    decides what to do.
//!
//! [`Classifier::explain`] shows all of it, also what a guard or a missing fact held back.
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
