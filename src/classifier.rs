//! The classifier: built once, immutable, shared between threads.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;

use once_cell::sync::Lazy;

use crate::builder::ClassifierBuilder;
use crate::code::{Category, Label};
use crate::lexicon::{ElemId, Lexicon, Long, Reading, WordId, NONE};
use crate::outcome::Outcomes;
use crate::pattern::run::{Matcher, Want};
use crate::pattern::set::{Does, RuleSet};
use crate::pieces::pieces;
use crate::resolve;
use crate::rules::{self, facts::Facts, KnownFacts, Signs, Verdict};
use crate::scan::found::Found;
use crate::scan::names::{NameHit, Names, Who};
use crate::scan::typed::Typed;
use crate::scan::{self, Comment};
use crate::text::disguise::{Cut, Cuts, Disguise};
use crate::text::{tokenise, Flags, Folded, Token};
use crate::violation::{Assessment, Certainty, Concern, Finding, Outcome, Span, Violation};

/// Everything that a classifier knows.
#[derive(Debug)]
pub(crate) struct Program {
    pub lexicon: Lexicon,
    pub set: RuleSet,
    pub names: Names,
    pub disguise: Disguise,
    pub outcomes: Outcomes,
    pub known: KnownFacts,
    pub own: scan::OwnDetails,
    /// What the caller's allow list is made of, if there is one.
    pub allow: Option<ElemId>,
    /// By label, whether it is switched off.
    pub off: [bool; Label::COUNT],
    /// What decides on the breaches that are switched on, and on the concerns too.
    pub breaches: Want,
    pub everything: Want,
    pub min_certainty: Certainty,
    pub ruleset: Cow<'static, str>,
}

/// Finds which rules of the code of conduct a comment breaches.
///
/// Built once, from the embedded rules or through [`Classifier::builder`]; immutable, `Send + Sync`, cheap to clone.
/// None of its methods panics, whatever the text, and none keeps anything of it.
///
/// ```
/// use houserules::{Category, Classifier};
/// let classifier = Classifier::default();
/// let violations = classifier.classify("Julie, ring me on 07700 900123 pls");
/// assert!(violations.iter().any(|violation| violation.category == Category::StaffContact));
/// ```
#[derive(Clone)]
pub struct Classifier(pub(crate) Arc<Program>);

impl std::fmt::Debug for Classifier {
    /// Which rules it runs; neither all their words nor the practice's staff.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Classifier").field("ruleset", &self.0.ruleset).finish_non_exhaustive()
    }
}

static DEFAULT: Lazy<Classifier> = Lazy::new(|| match Classifier::builder().build() {
    Ok(classifier) => classifier,
    // The embedded sources are built in every test; they cannot fail without failing there.
    Err(error) => unreachable!("the embedded rules: {error}"),
});

impl Default for Classifier {
    /// The embedded rules, without a practice profile; built on first use and shared.
    fn default() -> Self {
        DEFAULT.clone()
    }
}

thread_local! {
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::default());
}

/// Buffers that a classifier reuses from one comment to the next; one per thread. What they hold of a comment is
/// overwritten by the next; [`Scratch::default`] makes empty ones.
///
/// ```
/// use houserules::{Classifier, Scratch};
/// let classifier = Classifier::default();
/// let mut scratch = Scratch::default();
/// for comment in ["What time do you open?", "Can I book in for Friday pls"] {
///     println!("{}", classifier.classify_with(comment, &mut scratch).len());
/// }
/// ```
#[derive(Default, Clone)]
pub struct Scratch {
    folded: Folded,
    tokens: Vec<Token>,
    /// The word of each token, or [`NONE`].
    words: Vec<WordId>,
    flags: Flags,
    reading: Reading,
    matcher: Matcher,
    found: Vec<Found>,
    placed: Vec<(Found, u32, u32)>,
    names: Vec<NameHit>,
    marks: Vec<u32>,
    uncovered: Vec<(u32, WordId)>,
    cuts: Cuts,
    longs: Vec<Long>,
    plain: String,
    facts: Facts,
    totals: Vec<i32>,
    verdicts: Vec<Verdict>,
}

impl std::fmt::Debug for Scratch {
    /// Without the comment that it last held.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scratch").finish_non_exhaustive()
    }
}

impl Scratch {
    fn comment<'a>(&'a self, program: &'a Program) -> Comment<'a> {
        let Scratch { folded, tokens, flags, reading, .. } = self;
        Comment { folded, tokens, flags: *flags, reading, lexicon: &program.lexicon }
    }
}

impl Classifier {
    /// Starts a classifier with settings of one's own.
    pub fn builder() -> ClassifierBuilder {
        ClassifierBuilder::default()
    }

    /// The breaches of a comment, in the order of the text.
    ///
    /// ```
    /// let classifier = houserules::Classifier::default();
    /// let text = "Can I book in for Friday pls";
    /// let violations = classifier.classify(text);
    /// assert_eq!(violations[0].category.to_string(), "R3.appointment");
    /// assert_eq!(&text[violations[0].span.range()], "Can I book in for Friday");
    /// ```
    #[must_use]
    pub fn classify(&self, text: &str) -> Vec<Violation> {
        with_scratch(|scratch| self.classify_with(text, scratch))
    }

    /// The same with the caller's buffers.
    pub fn classify_with(&self, text: &str, scratch: &mut Scratch) -> Vec<Violation> {
        self.resolved(text, scratch, &self.0.breaches, |label| matches!(label, Label::Breach(_))).0
    }

    /// Everything that is to be said of a comment: breaches, concerns, what to do and what to answer.
    ///
    /// ```
    /// let assessment = houserules::Classifier::default().assess("I can't go on, I want to end my life");
    /// assert!(assessment.escalate);
    /// ```
    #[must_use]
    pub fn assess(&self, text: &str) -> Assessment {
        with_scratch(|scratch| self.assess_with(text, scratch))
    }

    /// The same with the caller's buffers.
    pub fn assess_with(&self, text: &str, scratch: &mut Scratch) -> Assessment {
        let (violations, concerns) = self.resolved(text, scratch, &self.0.everything, |_| true);
        resolve::assess(&self.0.outcomes, violations, concerns, self.0.ruleset.clone())
    }

    /// The violations and concerns among the labels that are wanted.
    fn resolved(
        &self,
        text: &str,
        scratch: &mut Scratch,
        want: &Want,
        wanted: impl Fn(Label) -> bool,
    ) -> (Vec<Violation>, Vec<Concern>) {
        let program = &*self.0;
        let mut all = (Vec::new(), Vec::new());
        for (at, piece) in pieces(text) {
            self.run(piece, scratch, want);
            let mut verdicts = std::mem::take(&mut scratch.verdicts);
            verdicts.retain(|verdict| wanted(verdict.label));
            let found = resolve::resolve(&program.set, &program.outcomes, &scratch.comment(program), &mut verdicts);
            scratch.verdicts = verdicts;
            if at == 0 {
                all = found;
            } else {
                resolve::append(&mut all, found, at);
            }
        }
        all
    }

    /// The text with personal data, names and abuse masked: each of their bytes' characters becomes `█`. Reviews and
    /// the like stay readable; [`Classifier::redact_categories`] chooses otherwise.
    ///
    /// ```
    /// let redacted = houserules::Classifier::default().redact("His number is 07700 900456, ask him");
    /// assert_eq!(redacted, "His number is █████ ██████, ask him");
    /// ```
    #[must_use]
    pub fn redact(&self, text: &str) -> String {
        self.redact_categories(text, &crate::redact::DEFAULT)
    }

    /// The text with what these categories found masked.
    ///
    /// ```
    /// use houserules::{Category, Classifier};
    /// let redacted = Classifier::default().redact_categories("Dr Patel, ring 07700 900123", &[Category::StaffNamed]);
    /// assert_eq!(redacted, "██ █████, ring 07700 900123");
    /// ```
    #[must_use]
    pub fn redact_categories(&self, text: &str, categories: &[Category]) -> String {
        crate::redact::redact(self, text, categories)
    }

    /// What fired and what was held back, and by which guard or fact, in the order of the text: the answer to "why?" and
    /// "why not?".
    ///
    /// ```
    /// use houserules::{Classifier, Outcome};
    /// let findings = Classifier::default().explain("how can I book in for Friday?");
    /// let held = findings.iter().find(|finding| matches!(finding.outcome, Outcome::HeldBack(_))).expect("a guard");
    /// println!("{} is held back: {:?}", held.pattern, held.outcome);
    /// ```
    #[must_use]
    pub fn explain(&self, text: &str) -> Vec<Finding> {
        with_scratch(|scratch| {
            let mut findings = Vec::new();
            for (at, piece) in pieces(text) {
                self.run(piece, scratch, &Want::ALL);
                findings.extend(self.findings(scratch).into_iter().map(|mut finding| {
                    finding.span = finding.span.moved(at);
                    finding
                }));
            }
            findings
        })
    }

    /// Which rules it runs: the library's version and a digest of the sources.
    ///
    /// ```
    /// assert!(houserules::Classifier::default().ruleset().starts_with("houserules "));
    /// ```
    #[must_use]
    pub fn ruleset(&self) -> &str {
        &self.0.ruleset
    }

    /// From the text to the verdicts that stand.
    fn run(&self, text: &str, scratch: &mut Scratch, want: &Want) {
        let program = &*self.0;
        scratch.folded.fold(text);
        scratch.flags = tokenise(scratch.folded.normal(), &mut scratch.tokens);
        let lower = scratch.folded.lower();
        program.lexicon.look_up(lower, &mut scratch.tokens, &mut scratch.words);
        let cut = Cut {
            text,
            folded: &scratch.folded,
            flags: scratch.flags,
            tokens: &mut scratch.tokens,
            words: &mut scratch.words,
            cuts: &mut scratch.cuts,
        };
        program.disguise.uncover(&program.lexicon, cut, &mut scratch.uncovered);
        let (tokens, uncovered, mut guesses) = (&scratch.tokens, &scratch.uncovered, 0);
        scratch.reading.read(&program.lexicon, lower, (tokens, &scratch.words), |index, word, more| {
            // They are in the order of the tokens.
            let from = uncovered.partition_point(|(token, _)| (*token as usize) < index);
            let of_token = uncovered[from..].iter().take_while(|(token, _)| *token as usize == index);
            more.words.extend(of_token.map(|(_, word)| *word));
            let token = tokens[index];
            // A known word is what it is; but one with digits in it may be known only as part of some phrase.
            let guess = word == NONE || token.flags.has(Flags::MIXED);
            if guess && more.words.is_empty() {
                let before = index.checked_sub(1).map_or("", |before| &lower[tokens[before].range()]);
                program.disguise.read(&program.lexicon, &lower[token.range()], before, token, &mut guesses, more);
            }
        });
        self.scan(scratch);
        let facts = program.known.wanted(!scratch.placed.is_empty(), !scratch.names.is_empty());
        scratch.matcher.run(&program.set, &scratch.reading, want, facts);
        scratch.facts.settle(&program.set, &scratch.matcher.hits, &scratch.matcher.sentence, &scratch.matcher.lines);
        scratch.totals.resize(Label::COUNT, 0);
        let signs = Signs {
            set: &program.set,
            matcher: &scratch.matcher,
            facts: &scratch.facts,
            found: &scratch.placed,
            names: &scratch.names,
            known: &program.known,
        };
        rules::decide(&signs, &mut scratch.totals, &mut scratch.verdicts);
        let wanted =
            |verdict: &Verdict| !program.off[verdict.label.index()] && verdict.certainty >= program.min_certainty;
        scratch.verdicts.retain(wanted);
        if let Some(allow) = program.allow {
            let allowed = allow_listed(&program.lexicon, &scratch.reading, allow);
            // By their starts, each with the furthest end so far: one look for each verdict.
            scratch.verdicts.retain(|v| {
                let before = allowed.partition_point(|(start, _)| *start <= v.start);
                before.checked_sub(1).is_none_or(|last| allowed[last].1 < v.end)
            });
        }
    }

    /// Runs the scanners that the look of the tokens asks for, and adds what they find to the reading.
    fn scan(&self, scratch: &mut Scratch) {
        let program = &*self.0;
        scratch.found.clear();
        scratch.placed.clear();
        scratch.names.clear();
        let comment = Comment {
            folded: &scratch.folded,
            tokens: &scratch.tokens,
            flags: scratch.flags,
            reading: &scratch.reading,
            lexicon: &program.lexicon,
        };
        let text = scratch.folded.normal();
        program.names.scan(&comment, &mut scratch.marks, &mut scratch.names);
        scan::details(&comment, &mut scratch.found);
        for found in &scratch.found {
            if let Some((start, end)) = comment.units_of(found.start, found.end) {
                scratch.placed.push((*found, start, end));
            }
        }
        let longs = &mut scratch.longs;
        longs.clear();
        scan::typed_tokens(&comment, longs);
        // The practice's own are typed tokens too, but nobody's data.
        scratch.placed.retain(|(found, start, end)| {
            let own = program.own.is_own(found, text, &mut scratch.plain);
            let typed = if own { Typed::OwnPhone } else { Typed::of(found.kind) };
            longs.push(Long { elem: typed.elem(), start: *start, len: end - start + 1 });
            !own
        });
        for name in &scratch.names {
            let typed = if name.who == Who::Person { Typed::Person } else { Typed::Staff };
            longs.push(Long { elem: typed.elem(), start: name.start, len: name.end - name.start + 1 });
        }
        scratch.reading.longs.append(longs);
        scratch.reading.longs.sort_unstable_by_key(|long| (long.start, long.len, long.elem));
    }

    fn findings(&self, scratch: &Scratch) -> Vec<Finding> {
        let program = &*self.0;
        let comment = scratch.comment(program);
        let mut findings = Vec::new();
        let standing: HashSet<(rules::Reason, u32, u32)> =
            scratch.verdicts.iter().map(|verdict| (verdict.reason, verdict.start, verdict.end)).collect();
        let mut add = |label, reason, start, end, outcome| {
            let (pattern, why) = resolve::reason(&program.set, reason);
            let span = resolve::span(&comment, start, end);
            findings.push(Finding { label, pattern, span, why, outcome });
        };
        for verdict in &scratch.verdicts {
            let outcome = match verdict.points {
                Some(points) => Outcome::Counted(points),
                None => Outcome::Fired(verdict.certainty),
            };
            add(Some(verdict.label), verdict.reason, verdict.start, verdict.end, outcome);
        }
        for held in &scratch.matcher.held {
            let guard = &program.set.guards[held.guard as usize];
            let label = program.set.patterns[held.hit.pattern as usize].labels().next();
            let outcome = Outcome::HeldBack(format!("guard {}", guard.name).into());
            add(label, rules::Reason::Pattern(held.hit.pattern), held.hit.start, held.hit.end, outcome);
        }
        for hit in &scratch.matcher.hits {
            let pattern = &program.set.patterns[hit.pattern as usize];
            let reason = rules::Reason::Pattern(hit.pattern);
            let sentence = |unit: u32| scratch.matcher.sentence[unit as usize];
            let refused = scratch.facts.refused(pattern, sentence(hit.start), sentence(hit.end));
            let stands = standing.contains(&(reason, hit.start, hit.end));
            let outcome = match (refused, pattern.does) {
                (Some((fact, missing)), _) => {
                    let fact = &program.set.facts[usize::from(fact)].name;
                    Outcome::HeldBack(
                        if missing { format!("needs the fact {fact}") } else { format!("the fact {fact}") }.into(),
                    )
                }
                (None, Does::Tell(fact)) => Outcome::Fact(program.set.facts[usize::from(fact)].name.clone()),
                _ if stands => continue,
                (None, Does::Cue(label, points)) => {
                    let (total, lowest) = (scratch.totals[label.index()], program.set.lowest(label));
                    let given = |v: &Verdict| v.label == label && v.points.is_some();
                    match points > 0 && total >= i32::from(lowest) {
                        true if scratch.verdicts.iter().any(given) => {
                            Outcome::HeldBack("a cue counts twice at most, or the allow list".into())
                        }
                        true => Outcome::HeldBack(SETTINGS.into()),
                        false => {
                            let needed = Some(lowest).filter(|lowest| *lowest != i16::MAX);
                            Outcome::BelowThreshold { points, total, needed }
                        }
                    }
                }
                (None, Does::Fire(..)) => Outcome::HeldBack(SETTINGS.into()),
            };
            add(pattern.labels().next(), reason, hit.start, hit.end, outcome);
        }
        findings.sort_by(|a, b| (a.span, &a.pattern).cmp(&(b.span, &b.pattern)));
        findings
    }

    /// The hits of a comment and what they were found in, for the reference matcher.
    #[cfg(test)]
    pub(crate) fn hits_of(&self, text: &str) -> (Vec<crate::pattern::run::Hit>, Reading) {
        let mut scratch = Scratch::default();
        self.run(text, &mut scratch, &Want::ALL);
        (scratch.matcher.hits.clone(), scratch.reading)
    }

    /// The spans that `categories` would mask.
    pub(crate) fn spans(&self, text: &str, categories: &[Category]) -> Vec<Span> {
        let violations = self.classify(text);
        violations.into_iter().filter(|v| categories.contains(&v.category)).map(|v| v.span).collect()
    }
}

/// The units that the allow list covers: where each phrase begins, in order, and the furthest end of it or any before.
fn allow_listed(lexicon: &Lexicon, reading: &Reading, allow: ElemId) -> Vec<(u32, u32)> {
    let longs =
        reading.longs.iter().filter(|long| long.elem == allow).map(|long| (long.start, long.start + long.len - 1));
    let words = reading
        .units
        .iter()
        .enumerate()
        .filter(|(_, unit)| unit.word != NONE && lexicon.elems(unit.word).contains(&allow));
    let mut allowed: Vec<(u32, u32)> = longs.chain(words.map(|(i, _)| (i as u32, i as u32))).collect();
    allowed.sort_unstable();
    let mut furthest = 0;
    for (_, end) in &mut allowed {
        furthest = furthest.max(*end);
        *end = furthest;
    }
    allowed
}

/// What holds back a match whose label is switched off, not sure enough or allowed.
const SETTINGS: &str = "the settings or the allow list";

/// Lends this thread's scratch, or a fresh one where it is lent already or the thread is ending; nothing of the comment
/// stays in it.
fn with_scratch<T>(mut run: impl FnMut(&mut Scratch) -> T) -> T {
    let lent = SCRATCH.try_with(|scratch| {
        let mut scratch = scratch.try_borrow_mut().ok()?;
        let value = run(&mut scratch);
        scratch.folded.clear();
        scratch.plain.clear();
        Some(value)
    });
    lent.ok().flatten().unwrap_or_else(|| run(&mut Scratch::default()))
}
