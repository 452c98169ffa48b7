//! Checking rule and lexicon sources: their examples, and the lint.

use std::collections::HashMap;
use std::fmt;

use crate::builder::ClassifierBuilder;
use crate::classifier::Classifier;
use crate::code::Label;
use crate::error::BuildError;
use crate::lexicon::parse as lex;
use crate::pattern::ast::{Effect, ExampleAst, PatternAst};
use crate::pattern::parse::{self, Examples};
use crate::practice::Practice;
use crate::sources::{Source, Sources};
use crate::violation::Outcome;

/// Something that a rule or lexicon source should be mended for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The source.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// What a check found, and how much it looked at.
///
/// ```
/// use houserules::{check, Sources};
/// let rules = "rule R8.derogatory\n[mine] certain\n= jobsworths\n+ total jobsworths\n+ my jobs\n";
/// let report = check(&Sources::new().rules("mine.rules", rules), None)?;
/// assert_eq!((report.patterns, report.tried), (1, 2));
/// assert_eq!(report.examples[0].to_string(), "mine.rules:5: [mine] + my jobs: does not match");
/// # Ok::<(), houserules::BuildError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Check {
    /// Examples that do not hold, in the order of the sources.
    pub examples: Vec<Problem>,
    /// What the lint refuses.
    pub lint: Vec<Problem>,
    /// How many patterns there are.
    pub patterns: usize,
    /// How many examples were tried.
    pub tried: usize,
    /// How many of them are marked as known gaps (`~`).
    pub known_gaps: usize,
}

/// How many words in a million a pattern's rarest element may make up: above it the pattern is tried on nearly every
/// comment.
const COMMON: u64 = 20_000;
/// The share of examples that may be known gaps.
const MOST_GAPS: f64 = 0.1;

/// Checks sources: builds a classifier from them, tries the examples in them, and lints them.
///
/// The lint refuses patterns with fewer than three `+` and three `-` examples, patterns whose rarest element is a common
/// word, concepts that nothing uses, members that are out of order, and more than a tenth of the examples marked as known
/// gaps.
///
/// ```
/// use houserules::{check, Sources};
/// let sources = Sources::new().rules("mine.rules", "rule R8.derogatory\n[mine] certain\n= jobsworths\n+ total jobsworths\n");
/// let report = check(&sources, None)?;
/// assert!(report.examples.is_empty());
/// assert_eq!(report.lint.len(), 1); // too few examples
/// # Ok::<(), houserules::BuildError>(())
/// ```
///
/// # Errors
///
/// Sources from which no classifier can be built.
pub fn check(sources: &Sources, practice: Option<&Practice>) -> Result<Check, BuildError> {
    let mut builder = ClassifierBuilder::default().sources(sources.clone());
    if let Some(practice) = practice {
        builder = builder.practice(practice.clone());
    }
    let (classifier, report) = builder.build_reporting()?;
    let mut check = Check::default();
    let common = report.as_ref().map_or(Vec::new(), |report| report.common_anchors(&classifier.0.set, COMMON));
    let numbers: HashMap<&str, u32> =
        classifier.0.set.patterns.iter().enumerate().map(|(i, p)| (&*p.id, i as u32)).collect();
    for source in &sources.rules {
        let ast = parse::parse(&source.name, &source.text, Examples::Kept)?;
        for pattern in &ast.patterns {
            check.patterns += 1;
            lint_pattern(source, pattern, &mut check);
            // A fact may well hang on a common word: it is worked out once for all rules.
            let tells = matches!(pattern.effect, Effect::Tell(_));
            if !tells && numbers.get(pattern.id.text).is_some_and(|number| common.contains(number)) {
                problem(
                    &mut check.lint,
                    source,
                    pattern.id.line,
                    format!("pattern `{}`: its rarest element is a common word", pattern.id.text),
                );
            }
            for example in &pattern.examples {
                check.tried += 1;
                check.known_gaps += usize::from(example.known_gap);
                try_example(&classifier, source, pattern, example, &mut check.examples);
            }
        }
    }
    for source in &sources.lexicons {
        lint_lexicon(source, &mut check)?;
    }
    for concept in report.iter().flat_map(|report| &report.concepts).filter(|concept| !concept.used) {
        let message = format!("nothing uses the concept `{}`", concept.name);
        check.lint.push(Problem { file: concept.file.clone(), line: concept.line, message });
    }
    if check.known_gaps as f64 > MOST_GAPS * check.tried as f64 {
        let message =
            format!("{} of {} examples are marked as known gaps: a tenth at most", check.known_gaps, check.tried);
        check.lint.push(Problem { file: "all sources".to_owned(), line: 0, message });
    }
    Ok(check)
}

fn problem(list: &mut Vec<Problem>, source: &Source, line: usize, message: String) {
    list.push(Problem { file: source.name.clone().into_owned(), line, message });
}

fn lint_pattern(source: &Source, pattern: &PatternAst<'_>, check: &mut Check) {
    let positive = pattern.examples.iter().filter(|example| example.positive).count();
    let negative = pattern.examples.len() - positive;
    if positive < 3 || negative < 3 {
        let message = format!(
            "pattern `{}` has {positive} `+` and {negative} `-` examples: three of each at least",
            pattern.id.text
        );
        problem(&mut check.lint, source, pattern.id.line, message);
    }
}

fn lint_lexicon(source: &Source, check: &mut Check) -> Result<(), BuildError> {
    let ast = lex::parse(&source.name, &source.text)?;
    for concept in &ast.concepts {
        for pair in concept.members.windows(2) {
            if pair[0].text >= pair[1].text {
                let what = if pair[0].text == pair[1].text { "twice" } else { "out of order" };
                let message =
                    format!("concept `{}`: `{}` is {what} after `{}`", concept.name, pair[1].text, pair[0].text);
                problem(&mut check.lint, source, pair[1].line, message);
                break;
            }
        }
    }
    for (what, entries) in [("spelling", &ast.spellings), ("irregular", &ast.irregulars)] {
        for pair in entries.windows(2) {
            if pair[0].left.text >= pair[1].left.text {
                let message = format!("{what}: `{}` is out of order after `{}`", pair[1].left.text, pair[0].left.text);
                problem(&mut check.lint, source, pair[1].left.line, message);
                break;
            }
        }
    }
    Ok(())
}

/// Tries one example: `+` must fire this pattern and give its label, `-` must not give the label at all. Of a cue with
/// negative points `+` must match and `-` must not.
fn try_example(
    classifier: &Classifier,
    source: &Source,
    pattern: &PatternAst<'_>,
    example: &ExampleAst<'_>,
    out: &mut Vec<Problem>,
) {
    let text = example.text.replace("\\n", "\n");
    let findings = classifier.explain(&text);
    let of_pattern = |f: &&crate::violation::Finding| f.pattern == pattern.id.text;
    let failure = match &pattern.effect {
        // What speaks against a label is only asked whether it matches.
        Effect::Cue(_, points) if *points < 0 => {
            let held = |f: &&crate::violation::Finding| matches!(f.outcome, Outcome::HeldBack(_));
            let matches = findings.iter().filter(of_pattern).any(|f| !held(&f));
            match (example.positive, matches) {
                (true, false) => Some("does not match".to_owned()),
                (false, true) => Some("matches".to_owned()),
                _ => None,
            }
        }
        Effect::Fire(label, _) | Effect::Cue(label, _) => {
            let fired: Vec<&str> = findings
                .iter()
                .filter(|f| f.label == Some(*label) && stands(&f.outcome))
                .map(|f| &*f.pattern)
                .collect();
            let mine = findings.iter().filter(of_pattern).max_by_key(|f| f.label == Some(*label) && stands(&f.outcome));
            match (example.positive, fired.is_empty(), mine) {
                (true, _, None) => Some(format!("does not match{}", or_gives(*label, &fired))),
                (true, _, Some(found)) if found.label != Some(*label) || !stands(&found.outcome) => {
                    match &found.outcome {
                        Outcome::HeldBack(why) => Some(format!("is held back by {why}")),
                        _ => Some("matches but stays below the threshold".to_owned()),
                    }
                }
                (false, false, _) => Some(format!("gives {label} through {}", fired.join(", "))),
                _ => None,
            }
        }
        Effect::Tell(name) => {
            let told = findings
                .iter()
                .filter(|f| matches!(&f.outcome, Outcome::Fact(fact) if fact == name.text))
                .map(|f| &*f.pattern);
            let told: Vec<&str> = told.collect();
            match (example.positive, told.contains(&pattern.id.text), told.is_empty()) {
                (true, false, _) => Some("does not tell the fact".to_owned()),
                (false, _, false) => Some(format!("tells the fact through {}", told.join(", "))),
                _ => None,
            }
        }
    };
    let message = match (failure, example.known_gap) {
        (Some(failure), false) => failure,
        (None, true) => "holds now: drop its `~`".to_owned(),
        _ => return,
    };
    let sign = if example.positive { '+' } else { '-' };
    problem(out, source, example.line, format!("[{}] {sign} {}: {message}", pattern.id.text, example.text));
}

fn stands(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Fired(_) | Outcome::Counted(_))
}

fn or_gives(label: Label, fired: &[&str]) -> String {
    if fired.is_empty() {
        String::new()
    } else {
        format!(" ({label} comes through {})", fired.join(", "))
    }
}
