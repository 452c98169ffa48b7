//! What went wrong, comment by comment, with the evidence.

use houserules::{Certainty, Evidence, Finding, Label};
use serde::{Deserialize, Serialize};

use crate::args::Wanted;
use crate::load::{Sample, Split};
use crate::predict::Predicted;
use crate::score::{Mark, Scored};

/// One miss or false alarm.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Error {
    pub id: String,
    pub label: Label,
    pub kind: ErrorKind,
    pub split: Split,
    /// Of the `dev` split, on request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<Detail>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    Miss,
    FalseAlarm,
}

impl ErrorKind {
    pub const fn words(self) -> &'static str {
        match self {
            ErrorKind::Miss => "miss",
            ErrorKind::FalseAlarm => "false alarm",
        }
    }
}

/// What a rule author needs to mend it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Detail {
    pub text: String,
    /// What the comment is labelled with.
    pub labels: Vec<Label>,
    /// How sure a false alarm was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// Whether the rule came out right all the same, by another of its categories.
    pub rule_is_right: bool,
    /// Of a false alarm, its evidence; of a miss, what matched for the label and was not enough.
    pub notes: Vec<Note>,
}

/// A pattern that has to do with the error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub pattern: String,
    pub words: String,
    pub why: String,
    /// Of a miss: why it did not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_back: Option<String>,
}

/// Every error by label, misses first; those of `detailed` labels in detail, if their comments are of the `dev` split.
pub fn list(samples: &[Sample], predicted: &Predicted, scored: &Scored, detailed: Option<Wanted>) -> Vec<Error> {
    let mut errors = Vec::new();
    for label in Label::all() {
        let of_kind = |wanted: Mark, kind: ErrorKind| {
            let at = move |i: &usize| scored.comments[*i].labels[label.index()] == Some(wanted);
            (0..samples.len()).filter(at).map(move |i| (i, kind))
        };
        for (i, kind) in of_kind(Mark::Miss, ErrorKind::Miss).chain(of_kind(Mark::FalseAlarm, ErrorKind::FalseAlarm)) {
            let sample = &samples[i];
            // The one place that decides whether a comment may be shown.
            let shown = sample.split == Split::Dev && detailed.is_some_and(|wanted| wanted.holds(label));
            errors.push(Error {
                id: sample.id.clone(),
                label,
                kind,
                split: sample.split,
                detail: shown.then(|| detail(sample, i, label, kind, predicted, scored)),
            });
        }
    }
    errors
}

fn detail(sample: &Sample, i: usize, label: Label, kind: ErrorKind, predicted: &Predicted, scored: &Scored) -> Detail {
    let notes = match kind {
        ErrorKind::FalseAlarm => {
            let assessment = &predicted.results[i].assessment;
            let breaches = assessment.violations.iter().map(|v| (Label::Breach(v.category), &v.evidence));
            let concerns = assessment.concerns.iter().map(|c| (Label::Concern(c.kind), &c.evidence));
            let evidence = breaches.chain(concerns).filter(|(of, _)| *of == label).flat_map(|(_, evidence)| evidence);
            evidence.map(|evidence| note_of_evidence(sample, evidence)).collect()
        }
        ErrorKind::Miss => {
            let findings = predicted.classifier(sample).explain(&sample.text);
            findings.iter().filter(|f| f.label == Some(label)).map(|f| note_of_finding(sample, f)).collect()
        }
    };
    let score = &scored.comments[i];
    Detail {
        text: sample.text.clone(),
        labels: sample.labels.clone(),
        certainty: score.certainty[label.index()],
        rule_is_right: match label {
            Label::Breach(category) => {
                matches!(score.rules[usize::from(category.rule().number()) - 1], None | Some(Mark::Hit))
            }
            Label::Concern(_) => false,
        },
        notes,
    }
}

fn note_of_evidence(sample: &Sample, evidence: &Evidence) -> Note {
    Note {
        pattern: evidence.pattern.to_string(),
        words: sample.text[evidence.span.range()].to_owned(),
        why: evidence.why.to_string(),
        held_back: None,
    }
}

fn note_of_finding(sample: &Sample, finding: &Finding) -> Note {
    Note {
        pattern: finding.pattern.to_string(),
        words: sample.text[finding.span.range()].to_owned(),
        why: finding.why.to_string(),
        held_back: Some(finding.outcome.to_string()),
    }
}
