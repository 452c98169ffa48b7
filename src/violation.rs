//! Results: what was found in a comment, where, how surely, why, and what to do about it.

use std::borrow::Cow;
use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::code::{Category, ConcernKind, Label, Rule};

/// A half-open range of bytes of the original text, always on character boundaries.
///
/// ```
/// use houserules::Span;
/// let thank = Span { start: 4, end: 9 };
/// assert_eq!(&"say thank you"[thank.range()], "thank");
/// let you = Span { start: 10, end: 13 };
/// assert!(!thank.overlaps(you) && thank.hull(you).contains(thank));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// As a standard range, to index the text with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the two share a byte.
    #[must_use]
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies wholly within.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The same so many bytes further on.
    pub(crate) const fn moved(self, by: usize) -> Span {
        Span { start: self.start + by, end: self.end + by }
    }

    /// The smallest span that holds both.
    #[must_use]
    pub fn hull(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// How surely. Each level has a precision that `examples/evaluate` reports on labelled comments: a level is a
/// promise that is measured, not a number that is made up.
///
/// ```
/// use houserules::Certainty;
/// assert!(Certainty::Possible < Certainty::Likely && Certainty::Likely < Certainty::Certain);
/// assert_eq!(Certainty::from_name("likely"), Some(Certainty::Likely));
/// assert_eq!(Certainty::ALL.map(Certainty::name), ["possible", "likely", "certain"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Worth a look; never asks for more than hiding until a person has seen it.
    Possible,
    /// More likely than not by far.
    Likely,
    /// As good as sure.
    Certain,
}

impl Certainty {
    /// All three, weakest first.
    pub const ALL: [Certainty; 3] = [Certainty::Possible, Certainty::Likely, Certainty::Certain];

    /// `possible`, `likely` or `certain`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Certainty::Possible => "possible",
            Certainty::Likely => "likely",
            Certainty::Certain => "certain",
        }
    }

    /// The level with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Certainty> {
        Certainty::ALL.into_iter().find(|level| level.name() == name)
    }
}

impl std::fmt::Display for Certainty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// How grave a breach is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A nudge to the right channel.
    Low,
    /// Should not stand as it is.
    Medium,
    /// May harm somebody.
    High,
}

/// What the practice may do with the comment. They are ordered: each is graver than the one before.
///
/// ```
/// use houserules::{Action, Classifier};
/// assert!(Action::None < Action::Reply && Action::Hide < Action::DeleteAndReport);
/// assert_eq!(Classifier::default().assess("When do you open?").action, Action::None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Leave it.
    #[default]
    None,
    /// Answer with a signpost.
    Reply,
    /// Hide it until a person has looked.
    Hide,
    /// Delete it.
    Delete,
    /// Delete it and report it to the platform; legal advice may be sought.
    DeleteAndReport,
}

/// Where a writer is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignpostKind {
    /// 999, 111, Samaritans and Shout.
    UrgentHelp,
    /// The practice's complaints procedure.
    Complaints,
    /// The ways to reach the practice about appointments and medical matters.
    Appointments,
    /// The NHS website's reviews.
    NhsReview,
    /// A reminder of other people's privacy.
    Privacy,
    /// A reminder of the code of conduct.
    Conduct,
}

/// A reply to a writer: where to go, in the practice's own wording and with its addresses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Signpost {
    /// What it is about.
    pub kind: SignpostKind,
    /// The words to reply with.
    pub text: String,
}

/// One reason for a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Evidence {
    /// The id of the pattern or scanner, such as `r7.threat.harm`.
    pub pattern: Cow<'static, str>,
    /// What it points at in the original text.
    #[serde(flatten)]
    pub span: Span,
    /// Why that counts, in words for a person at the practice.
    pub why: Cow<'static, str>,
}

/// One breach of the code.
///
/// ```
/// let text = "Dr Patel is useless";
/// let violations = houserules::classify(text);
/// let violation = violations.iter().find(|violation| violation.rule.number() == 6).expect("the name");
/// assert_eq!(&text[violation.span.range()], "Dr Patel");
/// for evidence in &violation.evidence {
///     println!("{:?}: {} ({})", &text[evidence.span.range()], evidence.why, evidence.pattern);
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Violation {
    /// The rule.
    pub rule: Rule,
    /// What in particular.
    pub category: Category,
    /// How grave.
    pub severity: Severity,
    /// How sure.
    pub certainty: Certainty,
    /// Where: bytes of the original text.
    #[serde(flatten)]
    pub span: Span,
    /// Why: never empty, in the order of the text.
    pub evidence: Vec<Evidence>,
}

/// A sign that the writer, or somebody they write of, needs something of the practice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Concern {
    /// What about.
    pub kind: ConcernKind,
    /// How sure.
    pub certainty: Certainty,
    /// Where: bytes of the original text.
    #[serde(flatten)]
    pub span: Span,
    /// Why: never empty, in the order of the text.
    pub evidence: Vec<Evidence>,
}

/// Everything that is to be said of one comment.
///
/// ```
/// use houserules::{Classifier, SignpostKind};
/// let assessment = Classifier::default().assess("Can I book in for Friday pls");
/// println!("{} breaches, do: {:?}", assessment.violations.len(), assessment.action);
/// assert!(!assessment.escalate);
/// assert_eq!(assessment.signposts[0].kind, SignpostKind::Appointments);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Assessment {
    /// The breaches, in the order of the text.
    pub violations: Vec<Violation>,
    /// The concerns, gravest first.
    pub concerns: Vec<Concern>,
    /// The gravest action that any of them asks for.
    pub action: Action,
    /// Whether a person must see the comment at once, *before* anything is deleted.
    pub escalate: bool,
    /// What to answer the writer, most pressing first.
    pub signposts: Vec<Signpost>,
    /// Which rules said so: the library's version and a digest of the rule and lexicon sources.
    pub ruleset: Cow<'static, str>,
}

/// What became of one pattern that matched: see [`Classifier::explain`](crate::Classifier::explain).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Finding {
    /// The label that it speaks for; `None` for a fact of the comment.
    pub label: Option<Label>,
    /// The id of the pattern or scanner.
    pub pattern: Cow<'static, str>,
    /// Where: bytes of the original text.
    #[serde(flatten)]
    pub span: Span,
    /// Why it counts.
    pub why: Cow<'static, str>,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of a match.
///
/// ```
/// use houserules::{Classifier, Outcome};
/// for finding in Classifier::default().explain("Can I book in for Friday pls") {
///     match finding.outcome {
///         Outcome::Fired(certainty) => println!("{} fired: {certainty}", finding.pattern),
///         Outcome::HeldBack(by) => println!("{} was held back by {by}", finding.pattern),
///         other => println!("{}: {other:?}", finding.pattern),
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Outcome {
    /// It fired by itself, this surely.
    Fired(Certainty),
    /// It added these points to its label, whose total reached the threshold.
    Counted(i16),
    /// It added these points to its label, whose total stayed below the threshold.
    BelowThreshold(i16),
    /// It told a fact of the comment, with this name.
    Fact(Cow<'static, str>),
    /// It was held back; the words say by which guard, fact or setting.
    HeldBack(Cow<'static, str>),
}
