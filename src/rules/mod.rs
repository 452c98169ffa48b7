//! From hits, findings and facts to verdicts. Most rules are decided by their patterns alone ([`decide`]); those that
//! turn on whose a number or a name is have a module of their own. None sees another's verdicts.

mod decide;
pub mod facts;
mod personal_data;
mod staff_names;

use crate::code::{Category, Label};
use crate::pattern::run::Matcher;
use crate::pattern::set::{FactId, RuleSet, SmallSet};
use crate::scan::found::Found;
use crate::scan::names::NameHit;
use crate::violation::Certainty;

use facts::Facts;

/// Why a verdict was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A pattern of the rule set, by number.
    Pattern(u32),
    /// A scanner, by id and reason.
    Scanner(&'static str, &'static str),
}

/// One sign for one label, over the units `start..=end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    pub label: Label,
    pub certainty: Certainty,
    pub start: u32,
    pub end: u32,
    pub reason: Reason,
    /// Its points, if it only counted towards a threshold.
    pub points: Option<i16>,
}

/// What a verdict is reached from.
#[derive(Debug, Clone, Copy)]
pub struct Signs<'a> {
    pub set: &'a RuleSet,
    pub matcher: &'a Matcher,
    pub facts: &'a Facts,
    /// Identifiers and contact details with their units.
    pub found: &'a [(Found, u32, u32)],
    pub names: &'a [NameHit],
    pub known: &'a KnownFacts,
}

/// The facts that the modules here ask for by name; `None` where no rule source declares them.
#[derive(Debug, Clone, Copy, Default)]
pub struct KnownFacts {
    pub own_detail: Option<FactId>,
    pub others_detail: Option<FactId>,
    pub public_detail: Option<FactId>,
    pub practice_detail: Option<FactId>,
    pub elsewhere: Option<FactId>,
    pub harmless: Option<FactId>,
}

impl KnownFacts {
    /// Looks them up.
    pub fn of(set: &RuleSet) -> Self {
        let fact = |name: &str| set.facts.iter().position(|fact| fact.name == name).map(|i| i as FactId);
        KnownFacts {
            own_detail: fact("own_detail"),
            others_detail: fact("others_detail"),
            public_detail: fact("public_detail"),
            practice_detail: fact("practice_detail"),
            elsewhere: fact("elsewhere"),
            harmless: fact("harmless"),
        }
    }

    /// Those that decide on details and names, where a comment has any, and what takes a word of abuse for another.
    pub fn wanted(&self, details: bool, names: bool) -> SmallSet {
        let KnownFacts { own_detail, others_detail, public_detail, practice_detail, elsewhere, harmless } = *self;
        let details = [own_detail, others_detail, public_detail, practice_detail].into_iter().filter(|_| details);
        let mut wanted = SmallSet::default();
        let names = [elsewhere].into_iter().filter(|_| names);
        details.chain(names).chain([harmless]).flatten().for_each(|fact| wanted.insert(fact));
        wanted
    }
}

/// Reaches every verdict on a comment.
pub fn decide(signs: &Signs<'_>, totals: &mut [i32], out: &mut Vec<Verdict>) {
    out.clear();
    decide::decide(signs, totals, out);
    personal_data::decide(signs, out);
    staff_names::decide(signs, out);
    if let Some(harmless) = signs.known.harmless {
        out.retain(|verdict| {
            !hangs_on_word(verdict.label) || !signs.facts.tells_edge(harmless, verdict.start, verdict.end)
        });
    }
}

/// Whether a label may hang on a single word of abuse, which may be a surname or the name of a thing where it stands.
fn hangs_on_word(label: Label) -> bool {
    let Label::Breach(category) = label else { return false };
    matches!(category, Category::Obscenity | Category::Hate | Category::Abuse | Category::Derogatory | Category::Threat)
}
