//! The plain reference for the engine: every match found by trying everything, slow and obvious. Tests compare it with
//! [`super::run`] on random patterns over random texts, and on every shipped pattern over every sample comment.

use std::collections::HashMap;

use super::ast::Side;
use super::memberships::Classes;
use super::run::Hit;
use super::set::{Program, RuleSet, MAX_EXTENT};
use crate::lexicon::{ElemId, ElemsOf, Reading, NONE};

/// Every occurrence of every element: first and last unit.
type Occurrences = HashMap<ElemId, Vec<(usize, usize)>>;

fn occurrences(elems: &ElemsOf, reading: &Reading) -> Occurrences {
    let mut found = Occurrences::new();
    for (i, unit) in reading.units.iter().enumerate().filter(|(_, unit)| unit.word != NONE) {
        for elem in elems.get(unit.word) {
            found.entry(*elem).or_default().push((i, i));
        }
    }
    for (unit, word) in &reading.extras {
        for elem in elems.get(*word) {
            found.entry(*elem).or_default().push((*unit as usize, *unit as usize));
        }
    }
    for long in &reading.longs {
        let place = (long.start as usize, (long.start + long.len - 1) as usize);
        found.entry(long.elem).or_default().push(place);
    }
    found
}

/// How many sentence bounds lie after unit `from` up to the start of unit `to`.
fn bounds_between(reading: &Reading, from: usize, to: usize) -> usize {
    (from + 1..=to).filter(|unit| reading.units[*unit].starts).count()
}

/// All matches of a program, as first and last unit.
fn matches(
    (set, classes): (&RuleSet, &Classes),
    occurrences: &Occurrences,
    reading: &Reading,
    program: &Program,
) -> Vec<(usize, usize)> {
    let steps: Vec<Vec<(usize, usize)>> = set
        .steps(program)
        .map(|step| {
            classes.elems(step.class).iter().filter_map(|elem| occurrences.get(elem)).flatten().copied().collect()
        })
        .collect();
    if set.steps(program).zip(&steps).any(|(step, places)| !step.optional && places.is_empty()) {
        return Vec::new();
    }
    let mut partial: Vec<(usize, usize)> = steps[0].clone();
    for (step, places) in set.steps(program).zip(&steps).skip(1) {
        let mut next = if step.optional { partial.clone() } else { Vec::new() };
        for (start, end) in &partial {
            for (from, to) in places {
                let near = *from > *end && from - end - 1 <= usize::from(step.gap);
                if near && bounds_between(reading, *end, *from) <= usize::from(step.crosses) {
                    next.push((*start, *to));
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        partial = next;
    }
    partial.retain(|(start, end)| end - start < MAX_EXTENT);
    partial
}

/// Whether a guard holds back a hit over the units `start..=end`.
fn holds_back(
    rules: (&RuleSet, &Classes),
    occurrences: &Occurrences,
    reading: &Reading,
    program: &Program,
    side: Side,
    start: usize,
    end: usize,
) -> bool {
    let sentence = |unit: usize| bounds_between(reading, 0, unit);
    matches(rules, occurrences, reading, program).into_iter().any(|(from, to)| match side {
        Side::Before(within) => {
            to < start && start - to - 1 <= usize::from(within) && bounds_between(reading, to, start) == 0
        }
        Side::After(within) => {
            from > end && from - end - 1 <= usize::from(within) && bounds_between(reading, end, from) == 0
        }
        Side::Sentence => (sentence(start)..=sentence(end)).contains(&sentence(to)),
    })
}

/// Every hit that stands.
pub fn hits(rules: (&RuleSet, &Classes), elems: &ElemsOf, reading: &Reading) -> Vec<Hit> {
    let (set, _) = rules;
    let mut hits = Vec::new();
    let occurrences = &occurrences(elems, reading);
    let mut by_pattern: HashMap<u32, Vec<Program>> = HashMap::new();
    for program in set.programs() {
        by_pattern.entry(program.pattern).or_default().push(program);
    }
    for number in 0..set.patterns.len() {
        let mut all: Vec<(usize, usize)> = Vec::new();
        for program in &by_pattern[&(number as u32)] {
            all.extend(matches(rules, occurrences, reading, program));
        }
        // From each end the nearest start.
        let mut nearest: Vec<(usize, usize)> = Vec::new();
        for (_, end) in &all {
            let start = all.iter().filter(|(_, other)| other == end).map(|(start, _)| *start).max();
            nearest.extend(start.map(|start| (start, *end)));
        }
        nearest.sort_unstable();
        nearest.dedup();
        nearest.retain(|(start, end)| {
            set.guards_of(number as u32).iter().all(|guard| {
                let guard = &set.guards[*guard as usize];
                !holds_back(rules, occurrences, reading, &guard.program, guard.side, *start, *end)
            })
        });
        let mut last_end = None;
        for (start, end) in nearest {
            if last_end.is_none_or(|last| start > last) {
                last_end = Some(end);
                hits.push(Hit { pattern: number as u32, start: start as u32, end: end as u32 });
            }
        }
    }
    hits.sort_unstable();
    hits
}

mod tests {
    use super::*;
    use crate::base::Report;
    use crate::builder::ClassifierBuilder;
    use crate::classifier::Classifier;
    use crate::error::BuildError;
    use crate::practice::Practice;
    use crate::sources::Sources;
    use proptest::prelude::*;

    /// Words of the random patterns and texts: few, so that patterns match.
    const WORDS: [&str; 8] = ["a", "b", "c", "d", "e", "f", "x y", "idk"];

    fn element() -> impl Strategy<Value = String> {
        prop_oneof![
            6 => (0usize..6).prop_map(|i| WORDS[i].to_owned()),
            2 => Just("x_y".to_owned()),
            2 => Just("@some".to_owned()),
            1 => Just("#number".to_owned()),
            2 => Just("a|x_y|@some".to_owned()),
            1 => Just("idk".to_owned()),
        ]
    }

    fn sequence(crossing: bool) -> impl Strategy<Value = String> {
        let step = (element(), 0usize..4, any::<bool>(), any::<bool>());
        (element(), prop::collection::vec(step, 0..4)).prop_map(move |(first, steps)| {
            let mut text = first;
            let count = steps.len();
            for (i, (element, gap, optional, crosses)) in steps.into_iter().enumerate() {
                if gap > 0 {
                    text.push_str(&format!(" ..{gap}"));
                }
                if crossing && crosses {
                    text.push_str(" //");
                }
                text.push(' ');
                text.push_str(&element);
                if optional && i + 1 < count {
                    text.push('?');
                }
            }
            text
        })
    }

    fn guard() -> impl Strategy<Value = String> {
        (
            sequence(false),
            prop_oneof![
                (0usize..4).prop_map(|n| format!("<..{n}")),
                (0usize..4).prop_map(|n| format!(">..{n}")),
                Just("<>".to_owned())
            ],
        )
            .prop_map(|(sequence, side)| format!("! {sequence} {side}"))
    }

    fn text() -> impl Strategy<Value = String> {
        let word = prop_oneof![12 => (0usize..8).prop_map(|i| WORDS[i].to_owned()), 2 => Just("7".to_owned()), 2 => Just("zzz".to_owned()), 3 => Just(".".to_owned())];
        prop::collection::vec(word, 0..150).prop_map(|words| words.join(" ").replace(" .", "."))
    }

    /// A classifier and what it was built from.
    type Both = (Classifier, Report);

    fn build(builder: ClassifierBuilder) -> Result<Both, BuildError> {
        let (classifier, report) = builder.build_reporting()?;
        Ok((classifier, report.expect("sources of its own")))
    }

    fn classifier(rules: &str) -> Both {
        let lexicon = "concept some\nc, d e, e/n\nspelling\nf x y = idk\nb = f\n";
        let sources = Sources::new().rules("random.rules", rules).lexicon("random.lex", lexicon);
        build(ClassifierBuilder::default().sources(sources)).unwrap_or_else(|error| panic!("{error}\n{rules}"))
    }

    fn same((classifier, report): &Both, text: &str) -> Result<(), TestCaseError> {
        let (found, reading) = classifier.hits_of(text);
        let expected = hits((&classifier.0.set, &report.classes), &report.elems, &reading);
        prop_assert_eq!(found, expected, "{}", text);
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]
        #[test]
        fn random_patterns_over_random_texts(
            patterns in prop::collection::vec((prop::collection::vec(sequence(true), 1..3), prop::collection::vec(guard(), 0..3)), 1..4),
            texts in prop::collection::vec(text(), 1..4),
        ) {
            let mut rules = String::from("rule R8.derogatory\n");
            for (i, (sequences, guards)) in patterns.iter().enumerate() {
                rules.push_str(&format!("[p{i}] likely\n"));
                for sequence in sequences {
                    rules.push_str(&format!("= {sequence}\n"));
                }
                for guard in guards {
                    rules.push_str(&format!("{guard}\n"));
                }
            }
            let classifier = classifier(&rules);
            for text in &texts {
                same(&classifier, text)?;
            }
        }
    }

    #[test]
    fn a_guard_that_a_longer_member_stretches_too_far_holds_nothing_back() {
        let both = classifier("rule R8.derogatory\n[p] likely\n= f\n! a ..20 b ..9 x_y <..0\n");
        for (between, hits) in [(8, 0), (9, 1)] {
            let text = format!("a {}b {}x y f", "c ".repeat(20), "c ".repeat(between));
            assert_eq!(both.0.hits_of(&text).0.len(), hits, "{text}");
            same(&both, &text).unwrap();
        }
    }

    #[test]
    fn every_shipped_pattern_over_every_sample() {
        let practice = Practice::from_toml("practice.toml", include_str!("../../data/practice.toml")).unwrap();
        let classifier = build(Classifier::builder().sources(Sources::embedded()).practice(practice)).unwrap();
        let mut seen = 0;
        for text in crate::tests::samples() {
            same(&classifier, &text).unwrap();
            seen += 1;
        }
        assert!(seen > 2_000, "only {seen} samples");
        // Long ones too: windows of another width, one or several.
        let samples = crate::tests::samples();
        for (i, several) in samples.chunks(10).enumerate().filter(|(i, _)| i % 12 == 0) {
            same(&classifier, &several[..several.len().min(4 + i % 7)].join(". ")).unwrap();
        }
    }
}
