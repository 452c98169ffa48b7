//! Scores predictions as the labelling guide says.

use houserules::{Certainty, Label, Rule};

use crate::load::Sample;
use crate::predict::Prediction;

/// How a label or rule came out on one comment. None at all where it was rightly not predicted, or where it is
/// optional: that counts neither way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Labelled and predicted.
    Hit,
    /// Predicted, not labelled.
    FalseAlarm,
    /// Labelled, not predicted.
    Miss,
}

/// How one comment came out.
#[derive(Debug, Clone)]
pub struct Score {
    /// By the rule's place in [`Rule::ALL`].
    pub rules: [Option<Mark>; Rule::ALL.len()],
    /// By [`Label::index`].
    pub labels: [Option<Mark>; Label::COUNT],
    /// How surely each label was predicted.
    pub certainty: [Option<Certainty>; Label::COUNT],
    /// For a clean comment, whether it was left alone.
    pub left_alone: Option<bool>,
}

/// All comments, in the order of the samples.
pub struct Scored {
    pub comments: Vec<Score>,
}

impl Scored {
    pub fn new(samples: &[Sample], predictions: &[Prediction]) -> Self {
        let comments = samples
            .iter()
            .zip(predictions)
            .map(|(sample, prediction)| Score::new(&sample.labels, &sample.optional, prediction.labels))
            .collect();
        Scored { comments }
    }
}

impl Score {
    pub fn new(firm: &[Label], optional: &[Label], certainty: [Option<Certainty>; Label::COUNT]) -> Self {
        let predicted = |label: Label| certainty[label.index()].is_some();
        let mut labels = [None; Label::COUNT];
        for label in Label::all() {
            labels[label.index()] = mark(firm.contains(&label), optional.contains(&label), predicted(label));
        }
        let rules = Rule::ALL.map(|rule| {
            let of = |label: &Label| matches!(label, Label::Breach(category) if category.rule() == rule);
            let (firm, optional) = (firm.iter().any(of), optional.iter().any(of));
            mark(firm, optional, Label::all().filter(of).any(predicted))
        });
        let breach = |label: &Label| matches!(label, Label::Breach(_));
        let clean = !firm.iter().chain(optional).any(breach);
        let left_alone = clean.then(|| !Label::all().filter(breach).any(predicted));
        Score { rules, labels, certainty, left_alone }
    }

    /// Whether every rule came out right.
    pub fn rules_exact(&self) -> bool {
        self.rules.iter().all(is_right)
    }

    /// Whether every label, concerns included, came out right.
    pub fn labels_exact(&self) -> bool {
        self.labels.iter().all(is_right)
    }
}

fn mark(firm: bool, optional: bool, predicted: bool) -> Option<Mark> {
    match (firm, predicted) {
        (true, true) => Some(Mark::Hit),
        (true, false) => Some(Mark::Miss),
        (false, true) if !optional => Some(Mark::FalseAlarm),
        (false, _) => None,
    }
}

fn is_right(mark: &Option<Mark>) -> bool {
    matches!(mark, None | Some(Mark::Hit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn score(firm: &[&str], optional: &[&str], predicted: &[&str]) -> Score {
        let parse = |labels: &[&str]| labels.iter().map(|label| label.parse().unwrap()).collect::<Vec<Label>>();
        let mut certainty = [None; Label::COUNT];
        for label in parse(predicted) {
            certainty[label.index()] = Some(Certainty::Likely);
        }
        Score::new(&parse(firm), &parse(optional), certainty)
    }

    fn rule(score: &Score, number: usize) -> Option<Mark> {
        score.rules[number - 1]
    }

    #[test]
    fn any_category_of_a_rule_makes_the_rule_right() {
        let score = score(&["R7.threat"], &[], &["R7.obscenity"]);
        assert_eq!(rule(&score, 7), Some(Mark::Hit));
        assert!(score.rules_exact() && !score.labels_exact());
        assert_eq!(score.labels.iter().flatten().count(), 2, "a miss of the one, a false alarm of the other");
    }

    #[test]
    fn optional_counts_neither_way() {
        for predicted in [&["R7.obscenity"][..], &[]] {
            let score = score(&[], &["R7.obscenity"], predicted);
            assert_eq!(rule(&score, 7), None);
            assert!(score.labels_exact());
            assert_eq!(score.left_alone, None, "a comment with an optional breach is not clean");
        }
        // Of another category of that rule, it is a false alarm of the category; the rule is still a matter of taste.
        let other = score(&[], &["R7.obscenity"], &["R7.hate"]);
        assert!(other.rules_exact() && !other.labels_exact());
    }

    #[test]
    fn concerns_are_apart_from_rules() {
        let score = score(&["C.complaint"], &[], &["C.emergency"]);
        assert_eq!(score.left_alone, Some(true));
        assert!(score.rules_exact() && !score.labels_exact());
    }

    #[test]
    fn misses_and_false_alarms() {
        let score = score(&["R5.review"], &[], &["R6.staff_named"]);
        assert_eq!((rule(&score, 5), rule(&score, 6)), (Some(Mark::Miss), Some(Mark::FalseAlarm)));
        assert_eq!(score.left_alone, None);
    }
}
