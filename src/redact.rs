//! Masking what a comment must not show.

use crate::classifier::Classifier;
use crate::code::Category;
use crate::violation::Span;

/// What [`Classifier::redact`] masks: personal data, names and abuse. Reviews, appointments and allegations stay
/// readable.
pub(crate) const DEFAULT: [Category; 10] = [
    Category::PatientIdentified,
    Category::PersonalData,
    Category::StaffPrivate,
    Category::StaffContact,
    Category::StaffNamed,
    Category::StaffDescribed,
    Category::Threat,
    Category::Obscenity,
    Category::Hate,
    Category::Abuse,
];

/// Masks until nothing of `categories` is found in what is left, since a mask may join or part what stood around it. In
/// the rare case that this takes more than a few rounds everything is masked.
pub(crate) fn redact(classifier: &Classifier, text: &str, categories: &[Category]) -> String {
    const ROUNDS: usize = 8;
    let mut redacted = text.to_owned();
    for _ in 0..ROUNDS {
        let spans = merged(classifier.spans(&redacted, categories));
        if spans.is_empty() {
            return redacted;
        }
        let mut masked = String::with_capacity(redacted.len() + 16);
        let mut done = 0;
        for span in &spans {
            masked.push_str(&redacted[done..span.start]);
            masked.extend(redacted[span.range()].chars().map(mask));
            done = span.end;
        }
        masked.push_str(&redacted[done..]);
        redacted = masked;
    }
    redacted.chars().map(mask).collect()
}

/// The spans in order, those that touch or overlap made one.
fn merged(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    spans.dedup_by(|next, last| {
        let joins = next.start <= last.end;
        if joins {
            *last = last.hull(*next);
        }
        joins
    });
    spans
}

fn mask(c: char) -> char {
    if c.is_whitespace() {
        c
    } else {
        MASK
    }
}

/// What masked characters become.
pub(crate) const MASK: char = '█';
