//! Building a [`Classifier`] from sources and settings.

use std::borrow::Cow;
use std::sync::Arc;

use crate::base::{Base, Report};
use crate::classifier::{Classifier, Program};
use crate::code::{Category, ConcernKind, Label, Rule};
use crate::error::{BuildError, ErrorKind};
use crate::limits;
use crate::outcome::Outcomes;
use crate::pattern::run::Want;
use crate::practice::Practice;
use crate::rules::KnownFacts;
use crate::scan::names::Names;
use crate::scan::OwnDetails;
use crate::snapshot::{self, Aligned};
use crate::sources::Sources;
use crate::text::disguise::Disguise;
use crate::violation::Certainty;

/// Settings of a [`Classifier`]; see [`Classifier::builder`].
///
/// ```
/// use houserules::{Certainty, Classifier, Practice, Rule};
/// let practice = Practice::from_toml("practice.toml", "name = \"Elm Street Surgery\"\nphones = [\"01632 960111\"]")?;
/// let classifier = Classifier::builder()
///     .practice(practice)
///     .without_rule(Rule::Reviews)
///     .allow("the shambles tearoom")
///     .min_certainty(Certainty::Likely)
///     .build()?;
/// assert!(classifier.classify("Lovely staff, thank you!").is_empty());
/// # Ok::<(), houserules::BuildError>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct ClassifierBuilder {
    sources: Option<Sources>,
    extra: Sources,
    practice: Option<Practice>,
    off: [bool; Label::COUNT],
    allow: Vec<String>,
    min_certainty: Certainty,
}

impl Default for ClassifierBuilder {
    fn default() -> Self {
        ClassifierBuilder {
            sources: None,
            extra: Sources::new(),
            practice: None,
            off: [false; Label::COUNT],
            allow: Vec::new(),
            min_certainty: Certainty::Possible,
        }
    }
}

impl ClassifierBuilder {
    /// Whose page it is: its staff are named nowhere else, its own numbers are nobody's data.
    ///
    /// ```
    /// use houserules::{Classifier, Practice};
    /// let practice = Practice::from_toml("p.toml", "name = \"Elm\"\nphones = [\"01632 960111\"]")?;
    /// let classifier = Classifier::builder().practice(practice).build()?;
    /// assert!(classifier.classify("Their number is 01632 960111").is_empty());
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn practice(mut self, practice: Practice) -> Self {
        self.practice = Some(practice);
        self
    }

    /// Adds a source of rules; `name` is what errors are given under.
    ///
    /// ```
    /// use houserules::Classifier;
    /// let rules = "rule R8.derogatory\n[mine] certain\n= millbrook mafia";
    /// let classifier = Classifier::builder().rules("mine.rules", rules).build()?;
    /// assert_eq!(classifier.classify("The Millbrook mafia")[0].evidence[0].pattern, "mine");
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn rules(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.extra = self.extra.rules(name, text);
        self
    }

    /// Adds a source of words.
    ///
    /// ```
    /// use houserules::Classifier;
    /// let classifier = Classifier::builder()
    ///     .lexicon("mine.lex", "concept mine_nickname\nmafia, politburo")
    ///     .rules("mine.rules", "rule R8.derogatory\n[mine] certain\n= millbrook @mine_nickname")
    ///     .build()?;
    /// assert_eq!(classifier.classify("The Millbrook Politburo").len(), 1);
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn lexicon(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.extra = self.extra.lexicon(name, text);
        self
    }

    /// Replaces the embedded sources.
    ///
    /// ```
    /// use houserules::{Classifier, Sources};
    /// let classifier = Classifier::builder().sources(Sources::new()).build()?;
    /// assert!(classifier.classify("They are useless clowns").is_empty()); // no rules, no words
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn sources(mut self, sources: Sources) -> Self {
        self.sources = Some(sources);
        self
    }

    /// Switches a rule off: its categories are never given, the others stay as they are. So do the concerns with their
    /// replies: without [`Rule::Reviews`] a complaint is still answered with the complaints procedure, until
    /// [`ConcernKind::Complaint`] is off as well.
    ///
    /// ```
    /// use houserules::{Classifier, Rule};
    /// let classifier = Classifier::builder().without_rule(Rule::Reviews).build()?;
    /// assert!(classifier.classify("Best surgery in town, five stars").is_empty());
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn without_rule(mut self, rule: Rule) -> Self {
        for category in Category::ALL.into_iter().filter(|category| category.rule() == rule) {
            self = self.without_category(category);
        }
        self
    }

    /// Switches a category off.
    ///
    /// ```
    /// use houserules::{Category, Classifier};
    /// let classifier = Classifier::builder().without_category(Category::StaffNamed).build()?;
    /// assert!(!classifier.classify("Dr Patel was lovely").iter().any(|v| v.category == Category::StaffNamed));
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn without_category(mut self, category: Category) -> Self {
        self.off[Label::Breach(category).index()] = true;
        self
    }

    /// Switches a concern off.
    ///
    /// ```
    /// use houserules::{Classifier, ConcernKind};
    /// let classifier = Classifier::builder().without_concern(ConcernKind::Complaint).build()?;
    /// assert!(classifier.assess("Three weeks for an appointment, disgraceful").concerns.is_empty());
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn without_concern(mut self, kind: ConcernKind) -> Self {
        self.off[Label::Concern(kind).index()] = true;
        self
    }

    /// A phrase that is never flagged for what lies wholly within it, in whatever case: the name of a street, a charity. What
    /// stands beside it, or reaches beyond it, is judged as ever.
    ///
    /// ```
    /// use houserules::Classifier;
    /// let classifier = Classifier::builder().allow("fuck cancer walk").build()?;
    /// assert!(classifier.classify("See you all at the Fuck Cancer walk on Sunday").is_empty());
    /// assert!(!classifier.classify("Fuck Cancer walk, and fuck the receptionist").is_empty());
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn allow(mut self, phrase: impl Into<String>) -> Self {
        self.allow.push(phrase.into());
        self
    }

    /// The least certainty that is given; [`Certainty::Possible`], that is everything, by default.
    ///
    /// ```
    /// use houserules::{Certainty, Classifier};
    /// let classifier = Classifier::builder().min_certainty(Certainty::Certain).build()?;
    /// let violations = classifier.classify("Dr Patel is a useless clown, ring me on 07700 900123");
    /// assert!(violations.iter().all(|violation| violation.certainty == Certainty::Certain));
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    pub fn min_certainty(mut self, certainty: Certainty) -> Self {
        self.min_certainty = certainty;
        self
    }

    /// Builds it.
    ///
    /// # Errors
    ///
    /// A source that does not follow its format, a name that nothing defines or that is defined twice, more than the
    /// engine takes, or a profile that is not as it should be: with file, line, column and what was expected.
    pub fn build(self) -> Result<Classifier, BuildError> {
        Ok(self.build_reporting()?.0)
    }

    /// An error if the allow list has too many phrases, or one that could never be met.
    fn check_allowed(&self) -> Result<(), BuildError> {
        let error = |kind, message: String| Err(BuildError::new("allow list", 0, 0, kind, message));
        if self.allow.len() > limits::ALLOWED {
            let message = format!("expected at most {} phrases, found {}", limits::ALLOWED, self.allow.len());
            return error(ErrorKind::Limit, message);
        }
        for phrase in &self.allow {
            if phrase.len() > limits::FIELD_BYTES {
                let message =
                    format!("expected a phrase of at most {} bytes, found {}", limits::FIELD_BYTES, phrase.len());
                return error(ErrorKind::Limit, message);
            }
        }
        Ok(())
    }

    /// Builds it and tells what the lint asks for.
    pub(crate) fn build_reporting(self) -> Result<(Classifier, Option<Report>), BuildError> {
        if let Some((key, message)) = self.practice.as_ref().and_then(|practice| practice.check().err()) {
            return Err(BuildError::new("practice", 0, 0, ErrorKind::Settings, format!("`{key}`: {message}")));
        }
        self.check_allowed()?;
        let Sources { mut outcomes, mut replies, .. } = Sources::tables();
        let practice = self.practice.as_ref();
        let plain = self.allow.is_empty() && self.extra == Sources::new();
        let (mut base, report, allow) = match (&self.sources, plain) {
            (None, true) => (embedded(), None, None),
            _ => {
                let base = self.sources.unwrap_or_else(Sources::embedded);
                let sources = Sources {
                    rules: base.rules.into_iter().chain(self.extra.rules).collect(),
                    lexicons: base.lexicons.into_iter().chain(self.extra.lexicons).collect(),
                    ..base
                };
                outcomes = sources.outcomes.clone();
                replies = sources.replies.clone();
                let (base, report, allow) = Base::compile(&sources, &self.allow)?;
                (base, Some(report), allow)
            }
        };
        let mut names = Names::build(practice, &mut base);
        names.finish(&base.lexicon);
        let Base { mut lexicon, set, slips, digest, .. } = base;
        let disguise = Disguise::new(slips, &mut lexicon, names.staff_words());
        let off = self.off;
        let on = |label: Label| !off[label.index()];
        let program = Program {
            breaches: Want::labels(|label| on(label) && matches!(label, Label::Breach(_))),
            everything: Want::labels(on),
            known: KnownFacts::of(&set),
            own: OwnDetails::of(practice),
            outcomes: Outcomes::build(outcomes.as_ref(), replies.as_ref(), practice)?,
            ruleset: Cow::Owned(format!("houserules {} {:016x}", env!("CARGO_PKG_VERSION"), digest)),
            off,
            min_certainty: self.min_certainty,
            lexicon,
            set,
            names,
            disguise,
            allow,
        };
        Ok((Classifier(Arc::new(program)), report))
    }
}

/// The embedded rules and lexicons, as they were compiled when the library was.
fn embedded() -> Base {
    static STORED: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/rules.bin")));
    // What build.rs writes, this reads: a test compares the two. Not so where it ran on a machine of another order of bytes.
    let compiled = || Base::compile(&Sources::embedded(), &[]).map(|(base, ..)| base);
    snapshot::read(&STORED.0).or_else(|| compiled().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_rules_are_the_compiled_ones() {
        let stored = Classifier::builder().build().unwrap();
        let compiled = Classifier::builder().sources(Sources::embedded()).build().unwrap();
        assert_eq!(stored.ruleset(), compiled.ruleset());
        assert!(stored.0.set.patterns.len() > 100);
        for text in crate::tests::samples() {
            assert_eq!(stored.explain(&text), compiled.explain(&text), "{text:?}");
        }
    }
}
