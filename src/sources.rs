//! The texts that a classifier is built from: rules, lexicons, outcomes, replies.

use std::borrow::Cow;

/// One text and the name that errors are given under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    pub name: Cow<'static, str>,
    pub text: Cow<'static, str>,
}

/// The rules, lexicons, outcomes and replies that a [`Classifier`](crate::Classifier) is built from.
///
/// Most users want the embedded ones and add their own through the builder. Replace them to try changed rules without
/// compiling:
///
/// ```
/// use houserules::{Classifier, Sources};
/// let sources = Sources::new()
///     .lexicon("greetings.lex", "concept hello\nhello, hi")
///     .rules("r8.rules", "rule R8.derogatory\n[r8.clowns] certain\n= @hello clowns");
/// let classifier = Classifier::builder().sources(sources).build()?;
/// assert_eq!(classifier.classify("Hi clowns!").len(), 1);
/// # Ok::<(), houserules::BuildError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sources {
    pub(crate) rules: Vec<Source>,
    pub(crate) lexicons: Vec<Source>,
    pub(crate) frequencies: Option<Source>,
    pub(crate) outcomes: Option<Source>,
    pub(crate) replies: Option<Source>,
}

macro_rules! embedded {
    ($kind:literal: $($name:literal),* $(,)?) => {
        vec![$(Source {
            name: Cow::Borrowed(concat!("data/", $kind, "/", $name)),
            text: Cow::Borrowed(include_str!(concat!("../data/", $kind, "/", $name))),
        }),*]
    };
}

impl Sources {
    /// None at all.
    #[must_use]
    pub fn new() -> Self {
        Sources::default()
    }

    /// Those that the library carries: the files of its `data` folder.
    #[must_use]
    pub fn embedded() -> Self {
        let one = |name: &'static str, text: &'static str| {
            Some(Source { name: Cow::Borrowed(name), text: Cow::Borrowed(text) })
        };
        Sources {
            rules: embedded!("rules":
"c_complaint.rules",
"c_emergency.rules",
"c_safeguarding.rules",
"c_self_harm.rules",
"facts.rules",
"guards.rules",
"harmless.rules",
"r1_devices.rules",
"r2_confidentiality.rules",
"r3_appointment.rules",
"r3_contact.rules",
"r3_medical.rules",
"r4_recording.rules",
"r5_review.rules",
"r6_described.rules",
"r7_defamation.rules",
"r7_hate.rules",
"r7_misinformation.rules",
"r7_obscenity.rules",
"r7_threat.rules",
"r7_unlawful.rules",
"r8_abuse.rules",
"r8_derogatory.rules",),
            lexicons: embedded!("lexicon":
"c_complaint.lex",
"c_emergency.lex",
"c_safeguarding.lex",
"c_self_harm.lex",
"common.lex",
"disguise.lex",
"names.lex",
"r1_devices.lex",
"r2_confidentiality.lex",
"r3_appointment.lex",
"r3_contact.lex",
"r3_medical.lex",
"r4_recording.lex",
"r5_review.lex",
"r6_described.lex",
"r7_defamation.lex",
"r7_hate.lex",
"r7_misinformation.lex",
"r7_obscenity.lex",
"r7_threat.lex",
"r7_unlawful.lex",
"r8_abuse.lex",
"r8_derogatory.lex",
"scan.lex",
"spelling.lex"),
            frequencies: one("data/lexicon/frequency.txt", include_str!("../data/lexicon/frequency.txt")),
            ..Sources::tables()
        }
    }

    /// The embedded tables of outcomes and replies alone.
    pub(crate) fn tables() -> Self {
        let one = |name: &'static str, text: &'static str| {
            Some(Source { name: Cow::Borrowed(name), text: Cow::Borrowed(text) })
        };
        Sources {
            outcomes: one("data/outcomes.toml", include_str!("../data/outcomes.toml")),
            replies: one("data/replies.toml", include_str!("../data/replies.toml")),
            ..Sources::default()
        }
    }

    fn owned(name: impl Into<String>, text: impl Into<String>) -> Source {
        Source { name: Cow::Owned(name.into()), text: Cow::Owned(text.into()) }
    }

    /// Adds a rule source; `name` is what errors are given under.
    #[must_use]
    pub fn rules(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.rules.push(Self::owned(name, text));
        self
    }

    /// Adds a lexicon source.
    #[must_use]
    pub fn lexicon(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.lexicons.push(Self::owned(name, text));
        self
    }

    /// Sets how often words occur in a million: lines of a word, a space and a number. Only speed depends on it.
    #[must_use]
    pub fn frequencies(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.frequencies = Some(Self::owned(name, text));
        self
    }

    /// Sets the table of outcomes.
    ///
    /// ```
    /// use houserules::{Action, Classifier, Sources};
    /// let table = "[\"R8.derogatory\"]\nseverity = \"low\"\ncertain = \"reply\"\nlikely = \"reply\"\npossible = \"none\"\nreply = \"conduct\"";
    /// let sources = Sources::embedded().outcomes("mine.toml", table);
    /// let classifier = Classifier::builder().sources(sources).build()?;
    /// assert_eq!(classifier.assess("The receptionists are clowns").action, Action::Reply);
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    #[must_use]
    pub fn outcomes(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.outcomes = Some(Self::owned(name, text));
        self
    }

    /// Sets the replies.
    ///
    /// ```
    /// use houserules::{Classifier, Sources};
    /// let sources = Sources::embedded().replies("mine.toml", "[appointments]\ntext = [\"Please ring us.\"]");
    /// let classifier = Classifier::builder().sources(sources).build()?;
    /// assert_eq!(classifier.assess("Can I book in for Friday pls").signposts[0].text, "Please ring us.");
    /// # Ok::<(), houserules::BuildError>(())
    /// ```
    #[must_use]
    pub fn replies(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.replies = Some(Self::owned(name, text));
        self
    }

    /// A digest of all the texts, for [`Assessment::ruleset`](crate::Assessment::ruleset): FNV-1a, 64 bits, eight bytes
    /// at a time.
    pub(crate) fn digest(&self) -> u64 {
        let mut hash = 0xCBF2_9CE4_8422_2325u64;
        let single = [&self.frequencies, &self.outcomes, &self.replies];
        for source in self.rules.iter().chain(&self.lexicons).chain(single.into_iter().flatten()) {
            for chunk in source.text.as_bytes().chunks(8) {
                let mut eight = [0; 8];
                eight[..chunk.len()].copy_from_slice(chunk);
                hash = (hash ^ u64::from_le_bytes(eight)).wrapping_mul(0x0000_0100_0000_01B3);
                hash ^= hash >> 32;
            }
        }
        hash
    }
}
